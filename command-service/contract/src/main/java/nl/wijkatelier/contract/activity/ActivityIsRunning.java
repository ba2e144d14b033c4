package nl.wijkatelier.contract.activity;

/**
 * There is one clock, and it is in use.
 *
 * @param activityId the activity it runs for
 */
public record ActivityIsRunning(ActivityId activityId) implements ActivityRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "End the current activity first.";
    }
}
