package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * What a neighbourhood is called, or what characterises it, was corrected.
 *
 * @param neighbourhoodId the neighbourhood
 * @param name what it is called
 * @param code its code at CBS, or null
 * @param description what characterises it, or null
 */
public record NeighbourhoodDescribed(
        NeighbourhoodId neighbourhoodId,
        Title name,
        @Nullable Title code,
        @Nullable Explanation description) implements NeighbourhoodEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return Passage.description(ItemKind.NEIGHBOURHOOD, neighbourhoodId.value());
    }
}
