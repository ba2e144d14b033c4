package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Refusal;

/**
 * An objection and an advice need a reason.
 *
 * @param position what was taken
 */
public record ReasonMissing(Position position) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "Say why: this position needs a reason.";
    }
}
