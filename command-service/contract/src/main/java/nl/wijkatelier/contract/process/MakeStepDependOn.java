package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Makes a step wait for another one; refused when that would make a circle.
 *
 * @param stepId the step
 * @param onStepId the step that has to come first
 */
public record MakeStepDependOn(StepId stepId, StepId onStepId) implements ProcessCommand {
    public MakeStepDependOn {
        InvalidValue.ifMissing("stepId", stepId);
        InvalidValue.ifMissing("onStepId", onStepId);
    }
}
