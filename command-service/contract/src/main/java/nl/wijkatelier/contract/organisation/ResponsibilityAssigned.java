package nl.wijkatelier.contract.organisation;

import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * A stakeholder got a part in a product.
 *
 * @param productId the product
 * @param stakeholderId the stakeholder
 * @param responsibility its part in it
 */
public record ResponsibilityAssigned(
        ProductId productId,
        StakeholderId stakeholderId,
        Responsibility responsibility) implements OrganisationEvent {}
