package nl.wijkatelier.contract.undo;

/** There is nothing to redo. */
public record NothingToRedo() implements UndoRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "You have nothing to redo.";
    }
}
