package nl.wijkatelier.contract.activity;

/**
 * The clock runs again.
 *
 * @param activityId the activity
 */
public record ActivityResumed(ActivityId activityId) implements ActivityEvent {}
