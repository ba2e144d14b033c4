package nl.wijkatelier.contract.process;

/**
 * A step has to wait for another one.
 *
 * @param stepId the step
 * @param onStepId the step that has to come first
 */
public record StepMadeDependent(StepId stepId, StepId onStepId) implements ProcessEvent {}
