package nl.wijkatelier.atelier.resource;

import java.util.List;
import nl.wijkatelier.contract.resource.PhaseHours;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * What is asked of a party.
 *
 * @param stakeholderId the party
 * @param hours hours by phase
 */
public record Ask(StakeholderId stakeholderId, List<PhaseHours> hours) {}
