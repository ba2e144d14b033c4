package nl.wijkatelier.contract.organisation;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Adds a product for which the parts are to be divided.
 *
 * @param productId the product
 * @param title what is made
 * @param component the component it belongs to
 */
public record AddProduct(
        ProductId productId,
        Title title,
        @Nullable Component component) implements OrganisationCommand {
    public AddProduct {
        InvalidValue.ifMissing("productId", productId);
        InvalidValue.ifMissing("title", title);
    }
}
