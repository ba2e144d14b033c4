package nl.wijkatelier.contract.decision;

/**
 * An option that people advised keeps its words.
 *
 * @param optionId the option
 */
public record OptionIsAdvised(OptionId optionId) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "People have advised this option. Add another one instead.";
    }
}
