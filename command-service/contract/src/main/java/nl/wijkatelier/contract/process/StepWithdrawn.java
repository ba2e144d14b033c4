package nl.wijkatelier.contract.process;

/**
 * A step was taken out of the plan.
 *
 * @param stepId the step
 */
public record StepWithdrawn(StepId stepId) implements ProcessEvent {}
