package nl.wijkatelier.atelier.activity;

import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.activity.ActivityCommand;
import nl.wijkatelier.contract.activity.ActivityEnded;
import nl.wijkatelier.contract.activity.ActivityExtended;
import nl.wijkatelier.contract.activity.ActivityHasEnded;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.activity.ActivityIsNotPaused;
import nl.wijkatelier.contract.activity.ActivityIsNotRunning;
import nl.wijkatelier.contract.activity.ActivityIsRunning;
import nl.wijkatelier.contract.activity.ActivityPaused;
import nl.wijkatelier.contract.activity.ActivityResumed;
import nl.wijkatelier.contract.activity.ActivityStarted;
import nl.wijkatelier.contract.activity.EndActivity;
import nl.wijkatelier.contract.activity.ExtendActivity;
import nl.wijkatelier.contract.activity.PauseActivity;
import nl.wijkatelier.contract.activity.ResumeActivity;
import nl.wijkatelier.contract.activity.StartActivity;
import org.jspecify.annotations.Nullable;

/** What commands about activities lead to. */
public final class ActivityDecisions {
    private final Activities activities;
    private final Boards boards;

    public ActivityDecisions(Activities activities, Boards boards) {
        this.activities = activities;
        this.boards = boards;
    }

    /** What a command about an activity leads to. */
    public Decision decide(ActivityCommand command) {
        return switch (command) {
            case StartActivity start -> start(start);
            case PauseActivity pause -> unended(pause.activityId(), activity -> activity.clock() == Clock.RUNNING
                    ? Decision.of(new ActivityPaused(activity.activityId()))
                    : Decision.refused(new ActivityIsNotRunning(activity.activityId())));
            case ResumeActivity resume -> unended(resume.activityId(), activity -> activity.clock() == Clock.PAUSED
                    ? Decision.of(new ActivityResumed(activity.activityId()))
                    : Decision.refused(new ActivityIsNotPaused(activity.activityId())));
            case ExtendActivity extend -> unended(extend.activityId(), activity ->
                    Decision.of(new ActivityExtended(activity.activityId(), extend.minutes())));
            case EndActivity end -> unended(end.activityId(), activity ->
                    Decision.of(new ActivityEnded(activity.activityId())));
        };
    }

    /** One activity comes after another: that one ends, if it has not ended yet, and this one starts. */
    public Decision follow(ActivityId before, StartActivity start) {
        var current = activities.current();
        return current != null && current.activityId().equals(before)
                ? Decision.all(Decision.of(new ActivityEnded(before)), startAfter(current, start))
                : start(start);
    }

    private Decision start(StartActivity start) {
        return startAfter(null, start);
    }

    /**
     * Starts an activity.
     *
     * @param ending the activity that has just been ended for it
     */
    private Decision startAfter(@Nullable Activity ending, StartActivity start) {
        if (activities.find(start.activityId()) != null) {
            return Decision.refused(new ItemExists(ItemKind.ACTIVITY, start.activityId().value()));
        }
        if (start.boardId() != null && boards.board(start.boardId()) == null) {
            return Decision.refused(new ItemUnknown(ItemKind.BOARD, start.boardId().value()));
        }
        var current = activities.current();
        return current == null || current.equals(ending)
                ? Decision.of(new ActivityStarted(
                        start.activityId(), start.title(), start.component(), start.boardId(), start.minutes()))
                : Decision.refused(new ActivityIsRunning(current.activityId()));
    }

    private Decision unended(ActivityId id, Function<Activity, Decision> decision) {
        var activity = activities.find(id);
        if (activity == null) {
            return Decision.refused(new ItemUnknown(ItemKind.ACTIVITY, id.value()));
        }
        return activity.clock() == Clock.ENDED
                ? Decision.refused(new ActivityHasEnded(id))
                : decision.apply(activity);
    }
}
