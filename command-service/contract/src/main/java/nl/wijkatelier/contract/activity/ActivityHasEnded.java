package nl.wijkatelier.contract.activity;

/**
 * The activity has ended.
 *
 * @param activityId the activity
 */
public record ActivityHasEnded(ActivityId activityId) implements ActivityRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This activity has ended. Start a new one.";
    }
}
