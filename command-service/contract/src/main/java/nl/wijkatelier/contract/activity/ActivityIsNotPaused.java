package nl.wijkatelier.contract.activity;

import nl.wijkatelier.contract.Refusal;

/**
 * The activity is not paused.
 *
 * @param activityId the activity
 */
public record ActivityIsNotPaused(ActivityId activityId) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This activity is not paused.";
    }
}
