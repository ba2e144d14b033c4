package nl.wijkatelier.atelier.process;

import nl.wijkatelier.contract.process.EvidenceId;
import nl.wijkatelier.contract.process.StepPlanItemId;

/**
 * A piece of evidence. One that was withdrawn keeps its id taken.
 *
 * @param evidenceId which
 * @param itemId what it covers
 * @param withdrawn whether it was taken back
 */
public record Evidence(EvidenceId evidenceId, StepPlanItemId itemId, boolean withdrawn) {}
