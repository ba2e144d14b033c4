package nl.wijkatelier.contract.board;

/**
 * The note stands on the board.
 *
 * @param noteId the note
 */
public record NoteIsNotRemoved(NoteId noteId) implements BoardRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The note is on the board already.";
    }
}
