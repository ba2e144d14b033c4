package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Makes a step no longer wait for another one.
 *
 * @param stepId the step
 * @param onStepId the step it waited for
 */
public record RemoveDependency(StepId stepId, StepId onStepId) implements ProcessCommand {
    public RemoveDependency {
        InvalidValue.ifMissing("stepId", stepId);
        InvalidValue.ifMissing("onStepId", onStepId);
    }
}
