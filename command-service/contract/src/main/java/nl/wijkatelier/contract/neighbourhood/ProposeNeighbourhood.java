package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Brings a neighbourhood forward to be looked at.
 *
 * @param neighbourhoodId the neighbourhood
 * @param name what it is called
 * @param code its code at CBS, or null
 * @param description what characterises it, or null
 */
public record ProposeNeighbourhood(
        NeighbourhoodId neighbourhoodId,
        Title name,
        @Nullable Title code,
        @Nullable Explanation description) implements NeighbourhoodCommand {
    public ProposeNeighbourhood {
        InvalidValue.ifMissing("neighbourhoodId", neighbourhoodId);
        InvalidValue.ifMissing("name", name);
    }
}
