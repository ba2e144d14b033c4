package nl.wijkatelier.atelier.process;

import java.util.List;
import nl.wijkatelier.contract.process.EndStateDescribed;
import nl.wijkatelier.contract.process.RoutePhase;
import org.jspecify.annotations.Nullable;

/**
 * What the route map has that is not in the steps, decisions and actions on it.
 *
 * @param endState where it leads, once somebody said so
 * @param phases its phases
 */
public record RouteMap(@Nullable EndStateDescribed endState, List<RoutePhase> phases) {
    static final RouteMap EMPTY = new RouteMap(null, List.of());

    RouteMap leadingTo(EndStateDescribed other) {
        return new RouteMap(other, phases);
    }

    RouteMap in(List<RoutePhase> others) {
        return new RouteMap(endState, others);
    }
}
