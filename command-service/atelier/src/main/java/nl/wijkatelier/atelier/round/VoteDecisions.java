package nl.wijkatelier.atelier.round;

import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.atelier.board.Note;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.board.OtherBoard;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.BudgetSpent;
import nl.wijkatelier.contract.round.CastDot;
import nl.wijkatelier.contract.round.CloseDotVote;
import nl.wijkatelier.contract.round.DotCast;
import nl.wijkatelier.contract.round.DotTakenBack;
import nl.wijkatelier.contract.round.DotVoteClosed;
import nl.wijkatelier.contract.round.DotVoteOpened;
import nl.wijkatelier.contract.round.NoDotToTakeBack;
import nl.wijkatelier.contract.round.NoteIsFull;
import nl.wijkatelier.contract.round.OpenDotVote;
import nl.wijkatelier.contract.round.OwnNote;
import nl.wijkatelier.contract.round.TakeBackDot;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.contract.round.VoteIsClosed;
import nl.wijkatelier.contract.round.VoteIsRunning;
import org.jspecify.annotations.Nullable;

/** Dot votes: opened and closed, dots given and taken back. */
final class VoteDecisions {
    private final Rounds rounds;
    private final Boards boards;

    VoteDecisions(Rounds rounds, Boards boards) {
        this.rounds = rounds;
        this.boards = boards;
    }

    Decision open(OpenDotVote open) {
        if (boards.board(open.boardId()) == null) {
            return Decision.refused(new ItemUnknown(ItemKind.BOARD, open.boardId().value()));
        }
        if (rounds.vote(open.voteId()) != null) {
            return Decision.refused(new ItemExists(ItemKind.VOTE, open.voteId().value()));
        }
        var running = rounds.openVoteOn(open.boardId());
        return running == null
                ? Decision.of(new DotVoteOpened(open.voteId(), open.boardId(), open.budget(), open.perNote()))
                : Decision.refused(new VoteIsRunning(running));
    }

    Decision cast(CastDot cast, ParticipantId actor) {
        return inOpenVote(cast.voteId(), vote -> {
            var note = boards.note(cast.noteId());
            var refusal = note == null
                    ? new ItemUnknown(ItemKind.NOTE, cast.noteId().value())
                    : refusalToVoteFor(note, vote, actor);
            return refusal == null
                    ? Decision.of(new DotCast(vote.voteId(), cast.noteId()))
                    : Decision.refused(refusal);
        });
    }

    Decision takeBack(TakeBackDot takeBack, ParticipantId actor) {
        return inOpenVote(takeBack.voteId(), vote ->
                rounds.ballots().on(takeBack.noteId(), vote.voteId(), actor) == 0
                        ? Decision.refused(new NoDotToTakeBack(takeBack.noteId()))
                        : Decision.of(new DotTakenBack(vote.voteId(), takeBack.noteId())));
    }

    Decision close(CloseDotVote close) {
        return inOpenVote(close.voteId(), vote -> Decision.of(new DotVoteClosed(vote.voteId())));
    }

    private @Nullable Refusal refusalToVoteFor(Note note, Vote vote, ParticipantId actor) {
        if (!note.boardId().equals(vote.boardId())) {
            return new OtherBoard(note.noteId().value());
        }
        var unseen = boards.refusalToShow(note.noteId());
        if (unseen != null) {
            return unseen;
        }
        if (note.author().equals(actor)) {
            return new OwnNote(note.noteId());
        }
        if (rounds.ballots().spent(vote.voteId(), actor) >= vote.budget()) {
            return new BudgetSpent(vote.voteId(), vote.budget());
        }
        return rounds.ballots().on(note.noteId(), vote.voteId(), actor) >= vote.perNote()
                ? new NoteIsFull(note.noteId(), vote.perNote())
                : null;
    }

    private Decision inOpenVote(VoteId id, Function<Vote, Decision> decision) {
        var vote = rounds.vote(id);
        if (vote == null) {
            return Decision.refused(new ItemUnknown(ItemKind.VOTE, id.value()));
        }
        return vote.closed() ? Decision.refused(new VoteIsClosed(id)) : decision.apply(vote);
    }
}
