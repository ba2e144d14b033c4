package nl.wijkatelier.contract.organisation;

/**
 * A product was removed.
 *
 * @param productId the product
 */
public record ProductRemoved(ProductId productId) implements OrganisationEvent {}
