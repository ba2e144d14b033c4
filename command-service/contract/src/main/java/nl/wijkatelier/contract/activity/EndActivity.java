package nl.wijkatelier.contract.activity;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Ends the activity.
 *
 * @param activityId the activity
 */
public record EndActivity(ActivityId activityId) implements ActivityCommand {
    public EndActivity {
        InvalidValue.ifMissing("activityId", activityId);
    }
}
