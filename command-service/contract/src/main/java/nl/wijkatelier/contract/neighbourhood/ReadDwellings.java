package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.InvalidValue;

/**
 * How the dwellings of a neighbourhood divide, as a file had it.
 *
 * @param by what they are counted by
 * @param count how many of each group there are
 */
public record ReadDwellings(DwellingTrait by, DwellingCount count) {
    public ReadDwellings {
        InvalidValue.ifMissing("by", by);
        InvalidValue.ifMissing("count", count);
    }
}
