package nl.wijkatelier.contract.activity;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Adds time.
 *
 * @param activityId the activity
 * @param minutes minutes to add, 1 to 240
 */
public record ExtendActivity(ActivityId activityId, int minutes) implements ActivityCommand {
    public ExtendActivity {
        InvalidValue.ifMissing("activityId", activityId);
        InvalidValue.unlessWithin("minutes", minutes, 1, 240);
    }
}
