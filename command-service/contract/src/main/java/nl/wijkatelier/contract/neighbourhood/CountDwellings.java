package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Enters how the dwellings of a neighbourhood divide, in place of what was there.
 *
 * @param neighbourhoodId the neighbourhood
 * @param by what they are counted by
 * @param count how many of each group there are; null when it is not known (any more)
 */
public record CountDwellings(
        NeighbourhoodId neighbourhoodId,
        DwellingTrait by,
        @Nullable DwellingCount count) implements NeighbourhoodCommand {
    public CountDwellings {
        InvalidValue.ifMissing("neighbourhoodId", neighbourhoodId);
        InvalidValue.ifMissing("by", by);
    }
}
