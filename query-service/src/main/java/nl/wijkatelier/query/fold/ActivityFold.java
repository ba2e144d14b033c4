package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.activity.ActivityEnded;
import nl.wijkatelier.contract.activity.ActivityEvent;
import nl.wijkatelier.contract.activity.ActivityExtended;
import nl.wijkatelier.contract.activity.ActivityPaused;
import nl.wijkatelier.contract.activity.ActivityResumed;
import nl.wijkatelier.contract.activity.ActivityStarted;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/** Activities and their clock: it tells when it ends while it runs, and what is left while it is paused. */
final class ActivityFold {
    private ActivityFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, ActivityEvent event) {
        return switch (event) {
            case ActivityStarted started -> started(recorded, started);
            case ActivityPaused paused -> paused(recorded, before.get(ItemKind.ACTIVITY, paused.activityId().value()));
            case ActivityResumed resumed ->
                resumed(recorded, before.get(ItemKind.ACTIVITY, resumed.activityId().value()));
            case ActivityExtended extended ->
                extended(before.get(ItemKind.ACTIVITY, extended.activityId().value()), extended.minutes());
            case ActivityEnded ended -> Change.updated(
                    before, ItemKind.ACTIVITY, ended.activityId().value(),
                    "state", "ENDED",
                    "endedAt", at(recorded),
                    "endsAt", null,
                    "remainingSeconds", null);
        };
    }

    private static List<ItemChange> started(RecordedEvent recorded, ActivityStarted started) {
        var end = recorded.cause().happenedAt().plus(Duration.ofMinutes(started.minutes()));
        return Change.added(
                ItemKind.ACTIVITY, started.activityId().value(),
                "title", started.title().value(),
                "component", started.component() == null ? null : started.component().name(),
                "board", text(started.boardId()),
                "minutes", started.minutes(),
                "state", "RUNNING",
                "startedAt", at(recorded),
                "endsAt", end.toString());
    }

    private static List<ItemChange> paused(RecordedEvent recorded, Item activity) {
        var left = Duration.between(recorded.cause().happenedAt(), endOf(activity)).toSeconds();
        return set(activity, "state", "PAUSED", "endsAt", null, "remainingSeconds", left);
    }

    private static List<ItemChange> resumed(RecordedEvent recorded, Item activity) {
        var end = recorded.cause().happenedAt().plusSeconds(activity.number("remainingSeconds"));
        return set(activity, "state", "RUNNING", "endsAt", end.toString(), "remainingSeconds", null);
    }

    private static List<ItemChange> extended(Item activity, int more) {
        var minutes = (int) activity.number("minutes") + more;
        var added = Duration.ofMinutes(more);
        if (activity.text("endsAt") == null) {
            var left = activity.number("remainingSeconds") + added.toSeconds();
            return set(activity, "minutes", minutes, "remainingSeconds", left);
        }
        return set(activity, "minutes", minutes, "endsAt", endOf(activity).plus(added).toString());
    }

    private static Instant endOf(Item activity) {
        return Instant.parse(Objects.requireNonNull(activity.text("endsAt")));
    }

    private static List<ItemChange> set(Item activity, @Nullable Object... namesAndValues) {
        return List.of(ItemChange.set(ItemKind.ACTIVITY, activity.id(), namesAndValues));
    }
}
