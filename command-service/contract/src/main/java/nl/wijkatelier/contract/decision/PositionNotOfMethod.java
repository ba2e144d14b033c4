package nl.wijkatelier.contract.decision;

/**
 * The method does not know this position.
 *
 * @param method how it is decided
 * @param position what was taken
 */
public record PositionNotOfMethod(DecisionMethod method, Position position) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "The method " + method + " does not know the position " + position + ".";
    }
}
