package nl.wijkatelier.contract.organisation;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what a product is.
 *
 * @param productId the product
 * @param title what is made
 * @param component the component it belongs to
 */
public record DescribeProduct(
        ProductId productId,
        Title title,
        @Nullable Component component) implements OrganisationCommand {
    public DescribeProduct {
        InvalidValue.ifMissing("productId", productId);
        InvalidValue.ifMissing("title", title);
    }
}
