package nl.wijkatelier.contract.blueprint;

import java.util.List;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.process.FollowStepPlan;
import nl.wijkatelier.contract.process.StepPlanItem;

/**
 * The step plan that is followed.
 *
 * @param plan name of the plan
 * @param version which version of it
 * @param items its items in order, 1 to 100, with different ids
 */
public record StepPlanTemplate(Title plan, Title version, List<StepPlanItem> items) {
    public StepPlanTemplate {
        items = following(plan, version, items).items();
    }

    /** The command that follows it. */
    public FollowStepPlan follow() {
        return following(plan, version, items);
    }

    private static FollowStepPlan following(Title plan, Title version, List<StepPlanItem> items) {
        return new FollowStepPlan(plan, version, items);
    }
}
