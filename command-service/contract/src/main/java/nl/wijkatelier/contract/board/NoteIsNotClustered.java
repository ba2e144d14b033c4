package nl.wijkatelier.contract.board;

/**
 * The note is in no cluster.
 *
 * @param noteId the note
 */
public record NoteIsNotClustered(NoteId noteId) implements BoardRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The note is in no cluster already.";
    }
}
