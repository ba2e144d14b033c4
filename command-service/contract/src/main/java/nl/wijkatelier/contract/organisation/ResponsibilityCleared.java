package nl.wijkatelier.contract.organisation;

import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * A stakeholder has no part in a product: it was taken back, or agreed on after tables proposed one.
 *
 * @param productId the product
 * @param stakeholderId the stakeholder
 */
public record ResponsibilityCleared(ProductId productId, StakeholderId stakeholderId) implements OrganisationEvent {}
