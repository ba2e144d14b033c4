package nl.wijkatelier.contract.decision;

/**
 * Not more for than against.
 *
 * @param inFavour positions for
 * @param against positions against
 */
public record MajorityIsNotReached(int inFavour, int against) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "Not more for than against.";
    }
}
