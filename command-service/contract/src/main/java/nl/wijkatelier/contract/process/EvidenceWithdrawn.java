package nl.wijkatelier.contract.process;

/**
 * A piece of evidence was taken back.
 *
 * @param itemId the item
 * @param evidenceId the piece of evidence
 */
public record EvidenceWithdrawn(StepPlanItemId itemId, EvidenceId evidenceId) implements ProcessEvent {}
