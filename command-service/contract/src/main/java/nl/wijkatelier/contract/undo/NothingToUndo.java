package nl.wijkatelier.contract.undo;

/** There is nothing of one's own to undo. */
public record NothingToUndo() implements UndoRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "You have nothing to undo.";
    }
}
