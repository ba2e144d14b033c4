package nl.wijkatelier.contract.decision;

/**
 * An objection and an advice need a reason.
 *
 * @param position what was taken
 */
public record ReasonMissing(Position position) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "Say why: this position needs a reason.";
    }
}
