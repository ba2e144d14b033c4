package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * An item of the step plan got evidence.
 *
 * @param itemId the item
 * @param evidenceId this piece of evidence
 * @param coverage how far it covers the item
 * @param text what shows it, in words
 * @param source what in the atelier shows it
 */
public record StepPlanItemEvidenced(
        StepPlanItemId itemId,
        EvidenceId evidenceId,
        Coverage coverage,
        Explanation text,
        @Nullable EvidenceSource source) implements ProcessEvent {}
