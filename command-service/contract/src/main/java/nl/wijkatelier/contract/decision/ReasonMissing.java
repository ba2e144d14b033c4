package nl.wijkatelier.contract.decision;

/**
 * An objection and a disagreement need a reason, and an advice one unless it names an option.
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
