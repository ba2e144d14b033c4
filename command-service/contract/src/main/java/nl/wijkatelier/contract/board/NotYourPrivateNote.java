package nl.wijkatelier.contract.board;

/**
 * The note is private until the reveal.
 *
 * @param noteId the note
 */
public record NotYourPrivateNote(NoteId noteId) implements BoardRefusal {
    @Override
    public Reason reason() {
        return Reason.FORBIDDEN;
    }

    @Override
    public String detail() {
        return "This note is private until the reveal.";
    }
}
