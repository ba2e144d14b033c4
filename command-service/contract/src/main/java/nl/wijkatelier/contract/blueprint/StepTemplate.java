package nl.wijkatelier.contract.blueprint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepKind;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import org.jspecify.annotations.Nullable;

/**
 * A step of the process.
 *
 * @param stepId names it in the blueprint, and in the atelier that comes of it
 * @param title short name
 * @param kind what sort of step
 * @param when its day or days; left out when it had none
 * @param body which body meets or decides
 * @param stakeholders what kinds of stakeholder are involved, at most 15
 * @param product what it leads to
 * @param stepPlanPart the part of the step plan that it belongs to
 * @param criteria what must be so to go on, at most 20; none: it is no go/no-go moment
 * @param waitsFor the steps that come first, at most 50
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepTemplate(
        StepId stepId,
        Title title,
        StepKind kind,
        @Nullable RelativeDays when,
        @Nullable Title body,
        List<StakeholderType> stakeholders,
        @Nullable Explanation product,
        @Nullable Title stepPlanPart,
        List<Explanation> criteria,
        List<StepId> waitsFor) {
    public StepTemplate {
        InvalidValue.ifMissing("stepId", stepId);
        InvalidValue.ifMissing("title", title);
        InvalidValue.ifMissing("kind", kind);
        stakeholders = InvalidValue.unlessListed("stakeholders", stakeholders, StakeholderType.values().length);
        criteria = InvalidValue.unlessListed("criteria", criteria, 20);
        waitsFor = InvalidValue.unlessListed("waitsFor", waitsFor, 50);
    }
}
