package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes back that something covers an item of the step plan.
 *
 * @param itemId the item
 * @param evidenceId the piece of evidence
 */
public record WithdrawEvidence(StepPlanItemId itemId, EvidenceId evidenceId) implements ProcessCommand {
    public WithdrawEvidence {
        InvalidValue.ifMissing("itemId", itemId);
        InvalidValue.ifMissing("evidenceId", evidenceId);
    }
}
