package nl.wijkatelier.atelier.process;

import java.util.List;
import nl.wijkatelier.contract.process.StepPlanFollowed;
import org.jspecify.annotations.Nullable;

/**
 * The state of the process.
 *
 * @param steps the steps
 * @param hurdles the hurdles
 * @param stepPlan the step plan that is followed, if there is one
 * @param evidence what covers its items
 * @param routeMap where it all leads, and in which phases
 */
public record ProcessSnapshot(
        List<Step> steps,
        List<Hurdle> hurdles,
        @Nullable StepPlanFollowed stepPlan,
        List<Evidence> evidence,
        RouteMap routeMap) {
    /** Of an atelier in which nothing of this has happened yet. */
    public static final ProcessSnapshot EMPTY =
            new ProcessSnapshot(List.of(), List.of(), null, List.of(), RouteMap.EMPTY);
}
