package nl.wijkatelier.contract.process;

import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what a step is; its days stay as they are.
 *
 * @param stepId the step
 * @param title short name
 * @param kind what sort of step
 * @param body which body meets or decides
 * @param stakeholders who is involved, at most 50
 * @param product what it leads to
 * @param stepPlanPart the part of the step plan that it belongs to, in the words of that plan
 */
public record DescribeStep(
        StepId stepId,
        Title title,
        StepKind kind,
        @Nullable Title body,
        List<StakeholderId> stakeholders,
        @Nullable Explanation product,
        @Nullable Title stepPlanPart) implements ProcessCommand {
    public DescribeStep {
        InvalidValue.ifMissing("stepId", stepId);
        InvalidValue.ifMissing("title", title);
        InvalidValue.ifMissing("kind", kind);
        stakeholders = InvalidValue.unlessListed("stakeholders", stakeholders, 50);
    }
}
