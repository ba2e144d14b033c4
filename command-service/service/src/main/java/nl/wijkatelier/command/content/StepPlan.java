package nl.wijkatelier.command.content;

import java.util.List;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.process.FollowStepPlan;
import nl.wijkatelier.contract.process.StepPlanItem;

/**
 * A step plan that an atelier can follow (DOMAIN.md §1.2).
 *
 * @param plan name of the plan
 * @param version which version of it
 * @param items its items, as an atelier follows them
 */
record StepPlan(Title plan, Title version, List<StepPlanItem> items) {
    static final String SHIPPED = "step-plan/nplw-2024-1.json";

    StepPlan {
        // What no atelier could follow is no step plan.
        items = new FollowStepPlan(plan, version, items).items();
    }
}
