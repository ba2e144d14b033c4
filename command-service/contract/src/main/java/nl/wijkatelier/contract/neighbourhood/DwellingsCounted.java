package nl.wijkatelier.contract.neighbourhood;

import org.jspecify.annotations.Nullable;

/**
 * It was entered how the dwellings of a neighbourhood divide.
 *
 * @param neighbourhoodId the neighbourhood
 * @param by what they are counted by
 * @param count how many of each group there are; null when it is not known (any more)
 */
public record DwellingsCounted(
        NeighbourhoodId neighbourhoodId,
        DwellingTrait by,
        @Nullable DwellingCount count) implements NeighbourhoodEvent {}
