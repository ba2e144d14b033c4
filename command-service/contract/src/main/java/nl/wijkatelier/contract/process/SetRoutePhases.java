package nl.wijkatelier.contract.process;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Divides the route map into phases.
 *
 * @param phases at most 20; none: it is not divided
 */
public record SetRoutePhases(List<RoutePhase> phases) implements ProcessCommand {
    public SetRoutePhases {
        phases = InvalidValue.unlessListed("phases", phases, 20);
    }
}
