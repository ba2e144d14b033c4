package nl.wijkatelier.contract.activity;

import nl.wijkatelier.contract.Refusal;

/**
 * The clock of this activity does not run.
 *
 * @param activityId the activity
 */
public record ActivityIsNotRunning(ActivityId activityId) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The clock of this activity is not running.";
    }
}
