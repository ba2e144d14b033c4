package nl.wijkatelier.contract.activity;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Stops the clock.
 *
 * @param activityId the activity
 */
public record PauseActivity(ActivityId activityId) implements ActivityCommand {
    public PauseActivity {
        InvalidValue.ifMissing("activityId", activityId);
    }
}
