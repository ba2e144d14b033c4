package nl.wijkatelier.contract.activity;

/**
 * The clock of this activity does not run.
 *
 * @param activityId the activity
 */
public record ActivityIsNotRunning(ActivityId activityId) implements ActivityRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The clock of this activity is not running.";
    }
}
