package nl.wijkatelier.contract.process;

import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * What a step is was corrected.
 *
 * @param stepId the step
 * @param title short name
 * @param kind what sort of step
 * @param body which body meets or decides
 * @param stakeholders who is involved, at most 50
 * @param product what it leads to
 * @param stepPlanPart the part of the step plan that it belongs to, in the words of that plan
 */
public record StepDescribed(
        StepId stepId,
        Title title,
        StepKind kind,
        @Nullable Title body,
        List<StakeholderId> stakeholders,
        @Nullable Explanation product,
        @Nullable Title stepPlanPart) implements ProcessEvent, Rewriting {
    public StepDescribed {
        stakeholders = List.copyOf(stakeholders);
    }

    @Override
    public Passage rewrites() {
        return Passage.description(ItemKind.PROCESS_STEP, stepId.value());
    }
}
