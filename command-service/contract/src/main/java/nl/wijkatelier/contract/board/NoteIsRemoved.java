package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Refusal;

/**
 * The note was taken off the board.
 *
 * @param noteId the note
 */
public record NoteIsRemoved(NoteId noteId) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Restore the note first.";
    }
}
