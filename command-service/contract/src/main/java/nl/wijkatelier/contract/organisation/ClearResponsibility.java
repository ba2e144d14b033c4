package nl.wijkatelier.contract.organisation;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * Takes back the part of a stakeholder in a product, or agrees that it has none where tables had just proposed one.
 *
 * @param productId the product
 * @param stakeholderId the stakeholder
 */
public record ClearResponsibility(ProductId productId, StakeholderId stakeholderId) implements OrganisationCommand {
    public ClearResponsibility {
        InvalidValue.ifMissing("productId", productId);
        InvalidValue.ifMissing("stakeholderId", stakeholderId);
    }
}
