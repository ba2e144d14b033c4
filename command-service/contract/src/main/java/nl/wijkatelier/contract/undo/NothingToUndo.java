package nl.wijkatelier.contract.undo;

import nl.wijkatelier.contract.Refusal;

/** There is nothing of one's own to undo. */
public record NothingToUndo() implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "You have nothing to undo.";
    }
}
