package nl.wijkatelier.contract.organisation;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Removes a product.
 *
 * @param productId the product
 */
public record RemoveProduct(ProductId productId) implements OrganisationCommand {
    public RemoveProduct {
        InvalidValue.ifMissing("productId", productId);
    }
}
