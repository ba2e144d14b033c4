package nl.wijkatelier.contract.undo;

import nl.wijkatelier.contract.Refusal;

/** There is nothing to redo. */
public record NothingToRedo() implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "You have nothing to redo.";
    }
}
