package nl.wijkatelier.contract.ring;

import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * A stakeholder was placed in a ring.
 *
 * @param stakeholderId the stakeholder
 * @param analysis what the placement is about
 * @param ring in which ring
 */
public record PlacedInRing(StakeholderId stakeholderId, RingAnalysis analysis, Ring ring) implements RingEvent {}
