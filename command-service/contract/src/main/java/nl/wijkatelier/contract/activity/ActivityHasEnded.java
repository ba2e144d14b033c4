package nl.wijkatelier.contract.activity;

import nl.wijkatelier.contract.Refusal;

/**
 * The activity has ended.
 *
 * @param activityId the activity
 */
public record ActivityHasEnded(ActivityId activityId) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This activity has ended. Start a new one.";
    }
}
