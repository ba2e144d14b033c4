package nl.wijkatelier.contract.decision;

/**
 * Too few of the entitled took a position.
 *
 * @param taken how many did
 * @param needed how many have to
 */
public record QuorumIsNotReached(int taken, int needed) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "Too few took a position: " + taken + ", and " + needed + " are needed.";
    }
}
