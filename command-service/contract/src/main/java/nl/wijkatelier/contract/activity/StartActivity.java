package nl.wijkatelier.contract.activity;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.board.BoardId;
import org.jspecify.annotations.Nullable;

/**
 * Starts an activity and its timer.
 *
 * @param activityId the new activity
 * @param title what is done
 * @param component the component, if it has one
 * @param boardId the board it is done on, if any
 * @param minutes its timebox, 1 to 480
 */
public record StartActivity(
        ActivityId activityId,
        Title title,
        @Nullable Component component,
        @Nullable BoardId boardId,
        int minutes) implements ActivityCommand {
    /** Minutes: the longest timebox, a working day. */
    public static final int LONGEST = 480;

    public StartActivity {
        InvalidValue.ifMissing("activityId", activityId);
        InvalidValue.ifMissing("title", title);
        InvalidValue.unlessWithin("minutes", minutes, 1, LONGEST);
    }
}
