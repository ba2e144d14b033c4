package nl.wijkatelier.atelier.decision;

import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.StepId;

/** What a decision may rest on of the process plan, which itself rests on decisions. */
public interface PlannedWork {
    /** Whether the hurdle is on the list: it was raised and not withdrawn. */
    boolean hasHurdle(HurdleId id);

    /** Whether the step is in the plan: it was planned and not withdrawn. */
    boolean hasStep(StepId id);
}
