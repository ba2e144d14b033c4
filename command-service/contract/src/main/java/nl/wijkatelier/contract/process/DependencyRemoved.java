package nl.wijkatelier.contract.process;

/**
 * A step no longer has to wait for another one.
 *
 * @param stepId the step
 * @param onStepId the step it waited for
 */
public record DependencyRemoved(StepId stepId, StepId onStepId) implements ProcessEvent {}
