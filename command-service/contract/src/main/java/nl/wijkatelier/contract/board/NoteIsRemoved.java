package nl.wijkatelier.contract.board;

/**
 * The note was taken off the board.
 *
 * @param noteId the note
 */
public record NoteIsRemoved(NoteId noteId) implements BoardRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Restore the note first.";
    }
}
