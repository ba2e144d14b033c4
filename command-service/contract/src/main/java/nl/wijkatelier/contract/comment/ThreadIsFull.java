package nl.wijkatelier.contract.comment;

import nl.wijkatelier.contract.board.NoteId;

/**
 * A note has as many comments as can still be read.
 *
 * @param noteId the note
 * @param most how many there may be
 */
public record ThreadIsFull(NoteId noteId, int most) implements CommentRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "There are " + most + " comments on this note already. Talk it over, and write a note about what comes of it.";
    }
}
