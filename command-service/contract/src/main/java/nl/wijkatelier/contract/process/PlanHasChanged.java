package nl.wijkatelier.contract.process;

/**
 * What was to move along is not what depends on the step now.
 *
 * @param stepId the step
 */
public record PlanHasChanged(StepId stepId) implements ProcessRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The plan has changed meanwhile. Look again at what moves along.";
    }
}
