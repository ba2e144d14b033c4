package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.InvalidValue;

/**
 * A step that moves along with another one.
 *
 * @param stepId the step
 * @param when the days it gets
 */
public record MovedStep(StepId stepId, StepDates when) {
    public MovedStep {
        InvalidValue.ifMissing("stepId", stepId);
        InvalidValue.ifMissing("when", when);
    }
}
