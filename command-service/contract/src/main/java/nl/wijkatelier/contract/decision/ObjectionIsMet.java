package nl.wijkatelier.contract.decision;

/**
 * The objection is integrated or withdrawn.
 *
 * @param objectionId the objection
 */
public record ObjectionIsMet(ObjectionId objectionId) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This objection has been met or withdrawn already.";
    }
}
