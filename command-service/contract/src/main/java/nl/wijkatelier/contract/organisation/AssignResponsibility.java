package nl.wijkatelier.contract.organisation;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * Gives a stakeholder its part in a product, or another part.
 *
 * @param productId the product
 * @param stakeholderId the stakeholder
 * @param responsibility its part in it
 */
public record AssignResponsibility(
        ProductId productId,
        StakeholderId stakeholderId,
        Responsibility responsibility) implements OrganisationCommand {
    public AssignResponsibility {
        InvalidValue.ifMissing("productId", productId);
        InvalidValue.ifMissing("stakeholderId", stakeholderId);
        InvalidValue.ifMissing("responsibility", responsibility);
    }
}
