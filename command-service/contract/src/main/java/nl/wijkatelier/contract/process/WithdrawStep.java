package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes a step out of the plan; what waited for it does so no longer.
 *
 * @param stepId the step
 */
public record WithdrawStep(StepId stepId) implements ProcessCommand {
    public WithdrawStep {
        InvalidValue.ifMissing("stepId", stepId);
    }
}
