package nl.wijkatelier.query.fold;

import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.process.EndStateDescribed;
import nl.wijkatelier.contract.process.RoutePhase;
import nl.wijkatelier.contract.process.RoutePhasesSet;
import nl.wijkatelier.query.item.ItemChange;

/** The one route map of an atelier: what it has that is not in the steps, decisions and actions on it. */
final class RouteMapFold {
    private static final String ID = "routeMap";

    private RouteMapFold() {}

    static List<ItemChange> described(EndStateDescribed described) {
        return Change.added(
                ItemKind.ROUTE_MAP, ID,
                "endState", described.endState().value(),
                "targetYear", described.targetYear());
    }

    static List<ItemChange> divided(RoutePhasesSet set) {
        return Change.added(
                ItemKind.ROUTE_MAP, ID, "phases", set.phases().stream().map(RouteMapFold::phase).toList());
    }

    private static Map<String, Object> phase(RoutePhase phase) {
        return Change.part(
                "title", phase.title().value(),
                "from", phase.when().from().toString(),
                "until", Change.text(phase.when().until()));
    }
}
