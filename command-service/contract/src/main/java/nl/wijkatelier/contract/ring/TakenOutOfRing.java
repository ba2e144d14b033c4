package nl.wijkatelier.contract.ring;

import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * A stakeholder was taken out of its ring.
 *
 * @param stakeholderId the stakeholder
 * @param analysis what the placement is about
 */
public record TakenOutOfRing(StakeholderId stakeholderId, RingAnalysis analysis) implements RingEvent {}
