package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Points at what covers an item of the step plan.
 *
 * @param itemId the item
 * @param evidenceId this piece of evidence
 * @param coverage how far it covers the item
 * @param text what shows it, in words
 * @param source what in the atelier shows it
 */
public record EvidenceStepPlanItem(
        StepPlanItemId itemId,
        EvidenceId evidenceId,
        Coverage coverage,
        Explanation text,
        @Nullable EvidenceSource source) implements ProcessCommand {
    public EvidenceStepPlanItem {
        InvalidValue.ifMissing("itemId", itemId);
        InvalidValue.ifMissing("evidenceId", evidenceId);
        InvalidValue.ifMissing("coverage", coverage);
        InvalidValue.ifMissing("text", text);
    }
}
