package nl.wijkatelier.contract.activity;

/**
 * The activity is not paused.
 *
 * @param activityId the activity
 */
public record ActivityIsNotPaused(ActivityId activityId) implements ActivityRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This activity is not paused.";
    }
}
