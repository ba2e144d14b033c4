package nl.wijkatelier.atelier.process;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.process.DescribeEndState;
import nl.wijkatelier.contract.process.EndStateDescribed;
import nl.wijkatelier.contract.process.RoutePhasesSet;
import nl.wijkatelier.contract.process.SetRoutePhases;

/** What commands about the end state and the phases of the route map lead to. */
final class RouteMapDecisions {
    private final ProcessPlan plan;

    RouteMapDecisions(ProcessPlan plan) {
        this.plan = plan;
    }

    Decision describe(DescribeEndState describe) {
        var described = new EndStateDescribed(describe.endState(), describe.targetYear());
        return described.equals(plan.routeMap().endState()) ? Decision.unchanged() : Decision.of(described);
    }

    Decision divide(SetRoutePhases set) {
        return set.phases().equals(plan.routeMap().phases())
                ? Decision.unchanged()
                : Decision.of(new RoutePhasesSet(set.phases()));
    }
}
