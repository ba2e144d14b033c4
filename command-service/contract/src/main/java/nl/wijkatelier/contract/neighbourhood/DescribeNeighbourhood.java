package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what a neighbourhood is called and what characterises it.
 *
 * @param neighbourhoodId the neighbourhood
 * @param name what it is called
 * @param code its code at CBS, or null
 * @param description what characterises it, or null
 */
public record DescribeNeighbourhood(
        NeighbourhoodId neighbourhoodId,
        Title name,
        @Nullable Title code,
        @Nullable Explanation description) implements NeighbourhoodCommand {
    public DescribeNeighbourhood {
        InvalidValue.ifMissing("neighbourhoodId", neighbourhoodId);
        InvalidValue.ifMissing("name", name);
    }
}
