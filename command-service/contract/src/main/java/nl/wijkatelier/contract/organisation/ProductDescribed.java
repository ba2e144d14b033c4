package nl.wijkatelier.contract.organisation;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * What a product is was corrected.
 *
 * @param productId the product
 * @param title what is made
 * @param component the component it belongs to
 */
public record ProductDescribed(
        ProductId productId,
        Title title,
        @Nullable Component component) implements OrganisationEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return Passage.description(ItemKind.PRODUCT, productId.value());
    }
}
