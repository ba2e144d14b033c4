package nl.wijkatelier.contract.decision;

/**
 * The text is still the one that the objection is about, so nothing in it can have met the objection.
 *
 * @param objectionId the objection
 */
public record ObjectionNeedsAnotherText(ObjectionId objectionId) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "Amend the proposal first: the text is still the one that this objection is about.";
    }
}
