package nl.wijkatelier.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.ClusterFormed;
import nl.wijkatelier.contract.board.ClusterId;
import nl.wijkatelier.contract.board.LinkDrawn;
import nl.wijkatelier.contract.board.LinkId;
import nl.wijkatelier.contract.board.LinkRemoved;
import nl.wijkatelier.contract.board.NoteClustered;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteRecoloured;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.board.NoteRestored;
import nl.wijkatelier.contract.board.NoteUnclustered;
import nl.wijkatelier.contract.round.DotCast;
import nl.wijkatelier.contract.round.DotTakenBack;
import nl.wijkatelier.contract.round.DotVoteClosed;
import nl.wijkatelier.contract.round.DotVoteOpened;
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
    private final List<String> dots = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private String round;
    private String vote;
    private boolean clustered;

    BoardPlot(Random random, Story story) {
        this.random = random;
        this.story = story;
    }

    @Override
    public void goOn() {
        switch (random.nextInt(20)) {
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
            story.then("f", Happenings.roundStarted(round));
        } else {
            var ending = round;
            hidden.removeIf(note -> ending.equals(rounds.get(note)) && !removed.contains(note));
            story.then("f", Happenings.roundRevealed(round, random.nextBoolean()));
            round = null;
        }
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

    private String text(String note) {
        return RandomHistory.mark(note) + " nr. " + random.nextInt(1_000) + " \"ë\"\n";
    }

    private String somebody() {
        return RandomHistory.PEOPLE.get(random.nextInt(RandomHistory.PEOPLE.size()));
    }
}
