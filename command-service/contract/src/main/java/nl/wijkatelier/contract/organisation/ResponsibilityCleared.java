package nl.wijkatelier.contract.organisation;

import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * The part of a stakeholder in a product was taken back.
 *
 * @param productId the product
 * @param stakeholderId the stakeholder
 */
public record ResponsibilityCleared(ProductId productId, StakeholderId stakeholderId) implements OrganisationEvent {}
