package nl.wijkatelier.atelier.organisation;

import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * What a stakeholder does for a product.
 *
 * @param stakeholderId the stakeholder
 * @param responsibility its part
 */
public record Part(StakeholderId stakeholderId, Responsibility responsibility) {}
