package nl.wijkatelier.contract.process;

import java.util.List;

/**
 * The route map was divided into phases.
 *
 * @param phases at most 20; none: it is not divided
 */
public record RoutePhasesSet(List<RoutePhase> phases) implements ProcessEvent {
    public RoutePhasesSet {
        phases = List.copyOf(phases);
    }
}
