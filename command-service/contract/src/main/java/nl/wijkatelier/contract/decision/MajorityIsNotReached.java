package nl.wijkatelier.contract.decision;

/**
 * Not enough are in favour.
 *
 * @param inFavour positions for
 * @param against positions against
 * @param needed how many have to be in favour, of so many votes
 */
public record MajorityIsNotReached(int inFavour, int against, int needed) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "Not enough are in favour: " + inFavour + ", and " + needed + " are needed.";
    }
}
