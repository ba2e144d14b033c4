package nl.wijkatelier.contract.process;

import java.util.List;
import nl.wijkatelier.contract.Title;

/**
 * The atelier follows a step plan.
 *
 * @param plan name of the plan
 * @param version which version of it
 * @param items its items in order, 1 to 100, with different ids
 */
public record StepPlanFollowed(Title plan, Title version, List<StepPlanItem> items) implements ProcessEvent {
    public StepPlanFollowed {
        items = List.copyOf(items);
    }
}
