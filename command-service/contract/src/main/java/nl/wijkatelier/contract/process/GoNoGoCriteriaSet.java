package nl.wijkatelier.contract.process;

import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;

/**
 * A step became a go/no-go moment, or is none any more.
 *
 * @param stepId the step
 * @param criteria what must be so to go on, at most 20; none: it is no such moment
 */
public record GoNoGoCriteriaSet(StepId stepId, List<Explanation> criteria) implements ProcessEvent, Rewriting {
    public GoNoGoCriteriaSet {
        criteria = List.copyOf(criteria);
    }

    @Override
    public Passage rewrites() {
        return new Passage(ItemKind.PROCESS_STEP, stepId.value(), Passage.Part.CRITERIA);
    }
}
