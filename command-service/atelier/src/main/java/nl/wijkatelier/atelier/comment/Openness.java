package nl.wijkatelier.atelier.comment;

import static java.util.Objects.requireNonNull;

import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.atelier.programme.Programme;
import nl.wijkatelier.atelier.round.Rounds;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.comment.NoReactionsDuringVote;
import nl.wijkatelier.contract.comment.NoteIsNotShown;
import nl.wijkatelier.contract.comment.NotesAreUnsigned;
import org.jspecify.annotations.Nullable;

/** Whether something can be said of a note now, by name and for everybody to see, without spoiling what is hidden. */
final class Openness {
    private final Boards boards;
    private final Rounds rounds;
    private final Programme programme;

    Openness(Boards boards, Rounds rounds, Programme programme) {
        this.boards = boards;
        this.rounds = rounds;
        this.programme = programme;
    }

    /** Why nobody comments on a note now, or null. */
    @Nullable Refusal refusalToComment(NoteId id) {
        var note = boards.note(id);
        if (note != null && note.secret()) {
            return new NoteIsNotShown(id);
        }
        var unseen = boards.refusalToShow(id);
        if (unseen != null || note == null) {
            return unseen;
        }
        return programme.hidesAuthorsOn(note.boardId()) ? new NotesAreUnsigned(note.boardId()) : null;
    }

    /** Why nobody reacts on a note now, or null: while dots are hidden, reactions would tell where they go. */
    @Nullable Refusal refusalToReact(NoteId id) {
        var refusal = refusalToComment(id);
        if (refusal != null) {
            return refusal;
        }
        var vote = rounds.openVoteOn(requireNonNull(boards.note(id)).boardId());
        return vote == null ? null : new NoReactionsDuringVote(vote);
    }
}
