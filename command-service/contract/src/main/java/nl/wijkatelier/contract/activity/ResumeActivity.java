package nl.wijkatelier.contract.activity;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Lets the clock run on.
 *
 * @param activityId the activity
 */
public record ResumeActivity(ActivityId activityId) implements ActivityCommand {
    public ResumeActivity {
        InvalidValue.ifMissing("activityId", activityId);
    }
}
