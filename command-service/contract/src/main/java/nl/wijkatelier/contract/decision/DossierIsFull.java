package nl.wijkatelier.contract.decision;

/**
 * A decision has as much of this as can still be read.
 *
 * @param most how many there may be
 */
public record DossierIsFull(int most) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "At most " + most + ". Take something away first.";
    }
}
