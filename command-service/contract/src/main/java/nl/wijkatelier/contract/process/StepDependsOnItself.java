package nl.wijkatelier.contract.process;

/**
 * A step cannot wait for itself.
 *
 * @param stepId the step
 */
public record StepDependsOnItself(StepId stepId) implements ProcessRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "A step cannot wait for itself. Choose another step.";
    }
}
