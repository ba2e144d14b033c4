package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Refusal;

/**
 * The note stands on the board.
 *
 * @param noteId the note
 */
public record NoteIsNotRemoved(NoteId noteId) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The note is on the board already.";
    }
}
