package nl.wijkatelier.contract.process;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * Says which step plan the atelier follows. A plan is versioned content (DOMAIN.md §1.2), not code: its items travel with
 * the command, so that an atelier keeps the plan that it began with.
 *
 * @param plan name of the plan
 * @param version which version of it
 * @param items its items in order, 1 to 100, with different ids
 */
public record FollowStepPlan(Title plan, Title version, List<StepPlanItem> items) implements ProcessCommand {
    public FollowStepPlan {
        InvalidValue.ifMissing("plan", plan);
        InvalidValue.ifMissing("version", version);
        items = InvalidValue.unlessListed("items", items, 100);
        InvalidValue.ifEmpty("items", items);
        if (items.stream().map(StepPlanItem::itemId).distinct().count() < items.size()) {
            throw new InvalidValue("items", "must have different ids");
        }
    }
}
