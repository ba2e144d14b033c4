package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * The variant with the lowest national costs, as PBL calculated it (DOMAIN.md §2.1): to be seen beside the scan.
 *
 * @param alternative the strategy that it belongs to
 * @param name the variant, such as {@code s2d}
 * @param source where it was found
 * @param year of which edition; null when that is not known
 */
public record CheapestVariant(HeatAlternative alternative, Title name, Title source, @Nullable Integer year) {
    public CheapestVariant {
        InvalidValue.ifMissing("alternative", alternative);
        InvalidValue.ifMissing("name", name);
        InvalidValue.ifMissing("source", source);
        FigureYear.require(year);
    }
}
