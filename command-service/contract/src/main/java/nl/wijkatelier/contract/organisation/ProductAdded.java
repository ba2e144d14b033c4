package nl.wijkatelier.contract.organisation;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * A product was added.
 *
 * @param productId the product
 * @param title what is made
 * @param component the component it belongs to
 */
public record ProductAdded(
        ProductId productId,
        Title title,
        @Nullable Component component) implements OrganisationEvent {}
