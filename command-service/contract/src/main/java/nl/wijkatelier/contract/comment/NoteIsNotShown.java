package nl.wijkatelier.contract.comment;

import nl.wijkatelier.contract.board.NoteId;

/**
 * The note is somebody's own for now, also one's own.
 *
 * @param noteId the note
 */
public record NoteIsNotShown(NoteId noteId) implements CommentRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This note is private until the reveal. Comment and react after that.";
    }
}
