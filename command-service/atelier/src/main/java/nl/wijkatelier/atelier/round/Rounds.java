package nl.wijkatelier.atelier.round;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.OpenRound;
import nl.wijkatelier.atelier.Undisclosed;
import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.atelier.board.SharedCircle;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.CircleJoined;
import nl.wijkatelier.contract.round.CircleWidened;
import nl.wijkatelier.contract.round.DotCast;
import nl.wijkatelier.contract.round.DotTakenBack;
import nl.wijkatelier.contract.round.DotVoteClosed;
import nl.wijkatelier.contract.round.DotVoteOpened;
import nl.wijkatelier.contract.round.RoundEvent;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.RoundRevealed;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.contract.round.WritingRoundStarted;
import org.jspecify.annotations.Nullable;

/** The writing rounds and votes on all boards. */
public final class Rounds implements Undisclosed {
    private final Boards boards;
    private final Map<RoundId, WritingRound> writing = new LinkedHashMap<>();
    private final Map<VoteId, Vote> votes = new LinkedHashMap<>();
    private final Map<BoardId, VoteId> openVotes = new HashMap<>();
    private final Ballots ballots = new Ballots();

    private Rounds(Boards boards) {
        this.boards = boards;
    }

    /** The rounds of a snapshot. */
    public static Rounds restore(RoundSnapshot snapshot, Boards boards) {
        var rounds = new Rounds(boards);
        snapshot.writing().forEach(round -> {
            rounds.writing.put(round.roundId(), round);
            if (round.circle() != null && !round.revealed()) {
                boards.share(round.roundId(), round.circle());
            }
        });
        snapshot.votes().forEach(rounds::put);
        snapshot.dots().forEach(dots ->
                rounds.ballots.add(dots.voteId(), dots.participantId(), dots.noteId(), dots.count()));
        return rounds;
    }

    /** A copy of the state. */
    public RoundSnapshot snapshot() {
        return new RoundSnapshot(List.copyOf(writing.values()), List.copyOf(votes.values()), ballots.all());
    }

    /** The vote, open or closed, or null. */
    public @Nullable Vote vote(VoteId id) {
        return votes.get(id);
    }

    @Nullable WritingRound writing(RoundId id) {
        return writing.get(id);
    }

    /** Those that were not revealed yet. */
    List<WritingRound> beingWritten() {
        return writing.values().stream().filter(round -> !round.revealed()).toList();
    }

    /** The dot vote that is open on a board, or null. */
    public @Nullable VoteId openVoteOn(BoardId board) {
        return openVotes.get(board);
    }

    Ballots ballots() {
        return ballots;
    }

    @Override
    public Stream<OpenRound> undisclosed() {
        return Stream.concat(
                beingWritten().stream().map(round -> new OpenRound(ItemKind.ROUND, round.roundId().value())),
                openVotes.values().stream().map(vote -> new OpenRound(ItemKind.VOTE, vote.value())));
    }

    /** Follows what happened. */
    public void evolve(RoundEvent event, ParticipantId actor) {
        switch (event) {
            case WritingRoundStarted e -> start(new WritingRound(e.roundId(), e.boardId(), null, false));
            case CircleWidened e -> widen(e, new SharedCircle(e.circle(), e.groups()));
            case CircleJoined e -> join(e);
            case RoundRevealed e -> reveal(e.roundId());
            case DotVoteOpened e -> put(new Vote(e.voteId(), e.boardId(), e.budget(), e.perNote(), false));
            case DotCast e -> ballots.add(e.voteId(), actor, e.noteId(), 1);
            case DotTakenBack e -> ballots.add(e.voteId(), actor, e.noteId(), -1);
            case DotVoteClosed e -> close(e.voteId());
        }
    }

    private void start(WritingRound round) {
        writing.put(round.roundId(), round);
        boards.startWriting(round.boardId(), round.roundId());
    }

    private void widen(CircleWidened widened, SharedCircle circle) {
        writing.computeIfPresent(widened.roundId(), (_, round) -> round.sharedIn(circle));
        boards.share(widened.roundId(), circle);
        if (widened.holdsWhatWasWritten()) {
            boards.shareEarlier(widened.roundId(), circle);
        }
    }

    private void join(CircleJoined joined) {
        writing.computeIfPresent(joined.roundId(), (id, round) -> {
            if (round.circle() == null) {
                return round;
            }
            var circle = round.circle().joined(joined.group(), joined.participantId());
            boards.join(id, circle, joined.group(), joined.participantId());
            return round.sharedIn(circle);
        });
    }

    private void reveal(RoundId id) {
        writing.computeIfPresent(id, (_, round) -> {
            boards.reveal(round.boardId(), id);
            return round.over();
        });
    }

    private void put(Vote vote) {
        votes.put(vote.voteId(), vote);
        if (!vote.closed()) {
            openVotes.put(vote.boardId(), vote.voteId());
        }
    }

    private void close(VoteId id) {
        votes.computeIfPresent(id, (_, vote) -> {
            openVotes.remove(vote.boardId());
            return vote.over();
        });
        ballots.forget(id);
    }
}
