package nl.wijkatelier.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.board.BackgroundImage;
import nl.wijkatelier.contract.board.BackgroundLaid;
import nl.wijkatelier.contract.board.BackgroundRemoved;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.Bounds;
import nl.wijkatelier.contract.board.ClusterFormed;
import nl.wijkatelier.contract.board.ClusterId;
import nl.wijkatelier.contract.board.ImageId;
import nl.wijkatelier.contract.board.ImageType;
import nl.wijkatelier.contract.board.LinkDrawn;
import nl.wijkatelier.contract.board.LinkId;
import nl.wijkatelier.contract.board.LinkRemoved;
import nl.wijkatelier.contract.board.NoteClustered;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteDerived;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteRecoloured;
import nl.wijkatelier.contract.board.NoteResized;
import nl.wijkatelier.contract.board.NoteSize;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.board.NoteRestored;
import nl.wijkatelier.contract.board.NoteUnclustered;
import nl.wijkatelier.contract.comment.CommentAdded;
import nl.wijkatelier.contract.comment.CommentId;
import nl.wijkatelier.contract.comment.CommentRemoved;
import nl.wijkatelier.contract.comment.CommentReopened;
import nl.wijkatelier.contract.comment.CommentResolved;
import nl.wijkatelier.contract.comment.CommentReworded;
import nl.wijkatelier.contract.comment.CommentText;
import nl.wijkatelier.contract.comment.Reaction;
import nl.wijkatelier.contract.comment.ReactionGiven;
import nl.wijkatelier.contract.comment.ReactionTakenBack;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.Circle;
import nl.wijkatelier.contract.round.CircleGroup;
import nl.wijkatelier.contract.round.CircleJoined;
import nl.wijkatelier.contract.round.CircleWidened;
import nl.wijkatelier.contract.round.DotCast;
import nl.wijkatelier.contract.round.DotTakenBack;
import nl.wijkatelier.contract.round.DotVoteClosed;
import nl.wijkatelier.contract.round.DotVoteOpened;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.VoteId;

/** Notes, private and in the open, with what happens to them: clusters, links, dots and reveals. */
final class BoardPlot implements Plot {
    private final Random random;
    private final Story story;
    private final List<String> notes = new ArrayList<>();
    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, String> rounds = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> removed = new HashSet<>();
    private final Set<String> reactions = new HashSet<>();
    private final List<String> dots = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private String round;
    private String vote;
    private Circle circle;
    private List<String> newcomers = List.of();
    private boolean clustered;

    BoardPlot(Random random, Story story) {
        this.random = random;
        this.story = story;
    }

    @Override
    public void goOn() {
        switch (random.nextInt(27)) {
            case 0 -> turnRound();
            case 1 -> turnVote();
            case 2, 3, 4, 5, 6 -> add();
            case 7, 8 -> ofNote((who, note) -> story.then(who, Happenings.noteReworded(note, text(note))));
            case 9, 10, 11 -> ofNote((who, note) ->
                    story.then(who, Happenings.noteMoved(note, random.nextInt(900), random.nextDouble() * 900)));
            case 12 -> ofNote((who, note) -> story.then(
                    who, new NoteRecoloured(new NoteId(note), NoteColour.values()[random.nextInt(5)])));
            case 13 -> ofNote(this::cluster);
            case 14 -> ofNote(this::removeOrRestore);
            case 15, 16, 17 -> castDot();
            case 18 -> takeBackDot();
            case 19 -> widen();
            case 20 -> join();
            case 21 -> ofNote((who, note) -> story.then(
                    who, new NoteDerived(new NoteId(note), List.of(new NoteId(notes.getFirst())))));
            case 22 -> background();
            case 23 -> comment();
            case 24 -> react();
            case 25 -> ofNote((who, note) -> story.then(
                    who, new NoteResized(new NoteId(note), NoteSize.values()[random.nextInt(3)])));
            default -> link();
        }
    }

    private interface Deed {
        void by(String who, String note);
    }

    private void ofNote(Deed deed) {
        if (!notes.isEmpty()) {
            var note = notes.get(random.nextInt(notes.size()));
            deed.by(hidden.contains(note) ? authors.get(note) : somebody(), note);
        }
    }

    private void add() {
        var note = "n" + (notes.size() + 1);
        var who = somebody();
        notes.add(note);
        authors.put(note, who);
        if (round != null) {
            hidden.add(note);
            rounds.put(note, round);
        }
        story.then(who, Happenings.noteAdded(note, text(note), round));
    }

    private void turnRound() {
        if (round == null) {
            round = "r" + story.revision();
            circle = null;
            story.then("f", Happenings.roundStarted(round));
        } else {
            var ending = round;
            hidden.removeIf(note -> ending.equals(rounds.get(note)) && !removed.contains(note));
            story.then("f", Happenings.roundRevealed(round, random.nextBoolean()));
            round = null;
        }
    }

    /** Pairs, then the three that make one of them wider, then whoever leads. */
    private void widen() {
        if (round != null && circle != Circle.FACILITATOR) {
            circle = circle == null ? Circle.PAIR : circle == Circle.PAIR ? Circle.QUAD : Circle.FACILITATOR;
            var groups = switch (circle) {
                case PAIR -> List.of(group("p1", "p2"), group("p3"));
                case QUAD, TABLE -> List.of(group("p1", "p2", "p3"));
                case FACILITATOR -> List.of(group("f"));
            };
            newcomers = new ArrayList<>(circle == Circle.FACILITATOR ? List.of("p2") : List.of("p4"));
            story.then("f", new CircleWidened(new RoundId(round), circle, groups, story.revision() % 2 == 0 ? true : null));
        }
    }

    private void join() {
        if (round != null && circle != null && !newcomers.isEmpty()) {
            var who = newcomers.removeFirst();
            story.then(who, new CircleJoined(new RoundId(round), 0, new ParticipantId(who)));
        }
    }

    private static CircleGroup group(String... members) {
        return new CircleGroup(Stream.of(members).map(ParticipantId::new).toList());
    }

    private void turnVote() {
        if (vote == null) {
            vote = "v" + story.revision();
            story.then("f", new DotVoteOpened(new VoteId(vote), new BoardId("b1"), 100, 100));
        } else {
            story.then("f", new DotVoteClosed(new VoteId(vote)));
            vote = null;
            dots.clear();
        }
    }

    private void castDot() {
        if (vote != null) {
            ofNote((any, note) -> {
                if (!hidden.contains(note)) {
                    var who = somebody();
                    dots.add(who + "/" + note);
                    story.then(who, new DotCast(new VoteId(vote), new NoteId(note)));
                }
            });
        }
    }

    private void takeBackDot() {
        if (vote != null && !dots.isEmpty()) {
            var dot = dots.remove(random.nextInt(dots.size())).split("/");
            story.then(dot[0], new DotTakenBack(new VoteId(vote), new NoteId(dot[1])));
        }
    }

    private void cluster(String who, String note) {
        if (!clustered) {
            clustered = true;
            story.then("f", new ClusterFormed(new ClusterId("c1"), new BoardId("b1"), new Title("Samen")));
        }
        story.then(
                who,
                random.nextBoolean()
                        ? new NoteClustered(new NoteId(note), new ClusterId("c1"))
                        : new NoteUnclustered(new NoteId(note)));
    }

    private void removeOrRestore(String who, String note) {
        if (removed.remove(note)) {
            story.then(who, new NoteRestored(new NoteId(note)));
        } else {
            removed.add(note);
            story.then(who, new NoteRemoved(new NoteId(note)));
        }
    }

    private void link() {
        if (!links.isEmpty() && random.nextBoolean()) {
            story.then(somebody(), new LinkRemoved(new LinkId(links.removeLast())));
        } else if (notes.size() > 1) {
            var link = "l" + story.revision();
            links.add(link);
            story.then(
                    somebody(),
                    new LinkDrawn(new LinkId(link), new BoardId("b1"), notes.getFirst(), notes.getLast(), null));
        }
    }

    private void comment() {
        ofNote((any, note) -> {
            if (!hidden.contains(note)) {
                var comment = new CommentId("k" + story.revision());
                var who = somebody();
                story.then(who, new CommentAdded(comment, new NoteId(note), new CommentText("Over " + text(note))));
                story.then(who, switch (random.nextInt(4)) {
                    case 0 -> new CommentReworded(comment, new CommentText("Beter " + text(note)));
                    case 1 -> new CommentRemoved(comment);
                    case 2 -> new CommentResolved(comment);
                    default -> new CommentReopened(comment);
                });
            }
        });
    }

    private void react() {
        ofNote((any, note) -> {
            if (!hidden.contains(note)) {
                var reaction = Reaction.values()[random.nextInt(Reaction.values().length)];
                var who = somebody();
                story.then(who, reactions.remove(who + note + reaction)
                        ? new ReactionTakenBack(new NoteId(note), reaction)
                        : given(who, note, reaction));
            }
        });
    }

    private ReactionGiven given(String who, String note, Reaction reaction) {
        reactions.add(who + note + reaction);
        return new ReactionGiven(new NoteId(note), reaction);
    }

    private void background() {
        var board = new BoardId("b1");
        var image = new BackgroundImage(
                new ImageId(String.valueOf(random.nextInt(10)).repeat(64)), ImageType.PNG, 1 + random.nextInt(900), 600);
        story.then("f", random.nextInt(4) == 0
                ? new BackgroundRemoved(board)
                : new BackgroundLaid(
                        board, image, new Bounds(0, random.nextInt(90), 900, 600), new Title("Kaart"), null, 60));
    }

    private String text(String note) {
        return RandomHistory.mark(note) + " nr. " + random.nextInt(1_000) + " \"ë\"\n";
    }

    private String somebody() {
        return RandomHistory.PEOPLE.get(random.nextInt(RandomHistory.PEOPLE.size()));
    }
}
