package nl.wijkatelier.contract.process;

import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Makes a step a moment at which partners decide to go on or not (DOMAIN.md §1.2), or no longer one.
 *
 * @param stepId the step
 * @param criteria what must be so to go on, at most 20; none: it is no such moment
 */
public record SetGoNoGoCriteria(StepId stepId, List<Explanation> criteria) implements ProcessCommand {
    public SetGoNoGoCriteria {
        InvalidValue.ifMissing("stepId", stepId);
        criteria = InvalidValue.unlessListed("criteria", criteria, 20);
    }
}
