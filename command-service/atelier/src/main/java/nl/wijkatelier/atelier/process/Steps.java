package nl.wijkatelier.atelier.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.wijkatelier.contract.process.StepId;
import org.jspecify.annotations.Nullable;

/** The steps, and which wait for which: never in a circle. */
final class Steps {
    private final Map<StepId, Step> steps = new LinkedHashMap<>();

    List<Step> all() {
        return List.copyOf(steps.values());
    }

    /** The step, also when it was withdrawn, or null. */
    @Nullable Step find(StepId id) {
        return steps.get(id);
    }

    void put(Step step) {
        steps.put(step.stepId(), step);
    }

    void change(StepId id, UnaryOperator<Step> change) {
        steps.computeIfPresent(id, (_, step) -> change.apply(step));
    }

    /** The steps that wait for this one themselves. */
    List<Step> waitingFor(StepId id) {
        return steps.values().stream().filter(step -> step.waitsFor().contains(id)).toList();
    }

    /** The steps that wait for this one, by way of others as well, in no particular order. */
    List<Step> dependingOn(StepId id) {
        var found = new LinkedHashMap<StepId, Step>();
        var ahead = new ArrayDeque<>(List.of(id));
        while (!ahead.isEmpty()) {
            for (var step : waitingFor(ahead.remove())) {
                if (found.putIfAbsent(step.stepId(), step) == null) {
                    ahead.add(step.stepId());
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The shortest way by which a step waits for another one, with both at its ends; empty when it does not. */
    List<Step> way(StepId from, StepId to) {
        var reachedBy = new HashMap<StepId, StepId>();
        var ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            var id = ahead.remove();
            if (id.equals(to)) {
                return wayBack(reachedBy, from, to);
            }
            for (var first : Objects.requireNonNull(steps.get(id)).waitsFor()) {
                if (!first.equals(from) && reachedBy.putIfAbsent(first, id) == null) {
                    ahead.add(first);
                }
            }
        }
        return List.of();
    }

    private List<Step> wayBack(Map<StepId, StepId> reachedBy, StepId from, StepId to) {
        var way = new ArrayList<Step>();
        for (var id = to; !id.equals(from); id = Objects.requireNonNull(reachedBy.get(id))) {
            way.add(Objects.requireNonNull(steps.get(id)));
        }
        way.add(Objects.requireNonNull(steps.get(from)));
        return way.reversed();
    }
}
