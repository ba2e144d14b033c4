package nl.wijkatelier.contract.process;

import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * A step of the process was planned.
 *
 * @param stepId the step
 * @param title short name
 * @param kind what sort of step
 * @param when the day or days; left out while nobody knows
 * @param body which body meets or decides
 * @param stakeholders who is involved, at most 50
 * @param product what it leads to
 * @param stepPlanPart the part of the step plan that it belongs to, in the words of that plan
 */
public record StepPlanned(
        StepId stepId,
        Title title,
        StepKind kind,
        @Nullable StepDates when,
        @Nullable Title body,
        List<StakeholderId> stakeholders,
        @Nullable Explanation product,
        @Nullable Title stepPlanPart) implements ProcessEvent {
    public StepPlanned {
        stakeholders = List.copyOf(stakeholders);
    }
}
