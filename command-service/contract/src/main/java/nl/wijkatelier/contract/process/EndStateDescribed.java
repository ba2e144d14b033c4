package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;
import org.jspecify.annotations.Nullable;

/**
 * Where the route map leads was said.
 *
 * @param endState what the neighbourhood is like then
 * @param targetYear in which year; left out while nobody knows
 */
public record EndStateDescribed(Explanation endState, @Nullable Integer targetYear) implements ProcessEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return Passage.description(ItemKind.ROUTE_MAP, "routeMap");
    }
}
