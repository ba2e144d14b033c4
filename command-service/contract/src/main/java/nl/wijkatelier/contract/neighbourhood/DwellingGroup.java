package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * Dwellings of a neighbourhood that have something in common.
 *
 * @param name what they have in common, such as {@code Portiekflat 1962-1969}
 * @param dwellings how many there are, at most {@value #MOST}
 */
public record DwellingGroup(Title name, int dwellings) {
    private static final int MOST = 1_000_000;

    public DwellingGroup {
        InvalidValue.ifMissing("name", name);
        InvalidValue.unlessWithin("dwellings", dwellings, 0, MOST);
    }
}
