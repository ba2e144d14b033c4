package nl.wijkatelier.contract.neighbourhood;

import org.jspecify.annotations.Nullable;

/**
 * It was reported which variant PBL found to have the lowest national costs.
 *
 * @param neighbourhoodId the neighbourhood
 * @param variant what PBL found; null when it is not known (any more)
 */
public record CheapestVariantReported(
        NeighbourhoodId neighbourhoodId,
        @Nullable CheapestVariant variant) implements NeighbourhoodEvent {}
