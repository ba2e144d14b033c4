package nl.wijkatelier.atelier.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.Running;
import nl.wijkatelier.contract.activity.ActivityEnded;
import nl.wijkatelier.contract.activity.ActivityEvent;
import nl.wijkatelier.contract.activity.ActivityExtended;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.activity.ActivityPaused;
import nl.wijkatelier.contract.activity.ActivityResumed;
import nl.wijkatelier.contract.activity.ActivityStarted;
import org.jspecify.annotations.Nullable;

/** All activities, of which at most one has a clock in use. */
public final class Activities implements Running {
    private final Map<ActivityId, Activity> activities = new LinkedHashMap<>();

    /** The activities of a snapshot. */
    public static Activities restore(List<Activity> snapshot) {
        var activities = new Activities();
        snapshot.forEach(activity -> activities.put(activity.activityId(), activity.clock()));
        return activities;
    }

    /** A copy of the state. */
    public List<Activity> snapshot() {
        return List.copyOf(activities.values());
    }

    @Nullable Activity find(ActivityId id) {
        return activities.get(id);
    }

    @Nullable Activity current() {
        return activities.values().stream()
                .filter(activity -> activity.clock() != Clock.ENDED)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Stream<ActivityEvent> stops() {
        return Stream.ofNullable(current()).map(activity -> new ActivityEnded(activity.activityId()));
    }

    /** Follows what happened. */
    public void evolve(ActivityEvent event) {
        switch (event) {
            case ActivityStarted e -> put(e.activityId(), Clock.RUNNING);
            case ActivityPaused e -> put(e.activityId(), Clock.PAUSED);
            case ActivityResumed e -> put(e.activityId(), Clock.RUNNING);
            case ActivityExtended _ -> {
                // More time changes nothing that a decision depends on.
            }
            case ActivityEnded e -> put(e.activityId(), Clock.ENDED);
        }
    }

    private void put(ActivityId id, Clock clock) {
        activities.put(id, new Activity(id, clock));
    }
}
