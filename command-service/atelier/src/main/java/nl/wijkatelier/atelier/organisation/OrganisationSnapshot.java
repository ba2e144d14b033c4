package nl.wijkatelier.atelier.organisation;

import java.util.List;

/**
 * The organisation at some revision.
 *
 * @param bodies the bodies, also those that were dissolved
 * @param products the products, also those that were removed
 */
public record OrganisationSnapshot(List<Body> bodies, List<Product> products) {
    /** Nothing was agreed yet. */
    public static final OrganisationSnapshot EMPTY = new OrganisationSnapshot(List.of(), List.of());
}
