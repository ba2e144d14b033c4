package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Reports which variant PBL found to have the lowest national costs.
 *
 * @param neighbourhoodId the neighbourhood
 * @param variant what PBL found; null when it is not known (any more)
 */
public record ReportCheapestVariant(
        NeighbourhoodId neighbourhoodId,
        @Nullable CheapestVariant variant) implements NeighbourhoodCommand {
    public ReportCheapestVariant {
        InvalidValue.ifMissing("neighbourhoodId", neighbourhoodId);
    }
}
