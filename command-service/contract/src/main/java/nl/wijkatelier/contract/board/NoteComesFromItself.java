package nl.wijkatelier.contract.board;

/**
 * A note cannot come forth from itself, nor from what came forth from it.
 *
 * @param noteId the source that it cannot have
 */
public record NoteComesFromItself(NoteId noteId) implements BoardRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "A note cannot come forth from itself, nor from a note that came forth from it. Choose another note.";
    }
}
