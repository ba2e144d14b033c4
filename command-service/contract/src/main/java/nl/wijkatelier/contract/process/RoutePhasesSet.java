package nl.wijkatelier.contract.process;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;

/**
 * The route map was divided into phases.
 *
 * @param phases at most 20; none: it is not divided
 */
public record RoutePhasesSet(List<RoutePhase> phases) implements ProcessEvent, Rewriting {
    public RoutePhasesSet {
        phases = List.copyOf(phases);
    }

    @Override
    public Passage rewrites() {
        return new Passage(ItemKind.ROUTE_MAP, "routeMap", Passage.Part.PHASES);
    }
}
