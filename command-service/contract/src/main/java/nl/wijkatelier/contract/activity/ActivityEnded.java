package nl.wijkatelier.contract.activity;

/**
 * The activity was ended.
 *
 * @param activityId the activity
 */
public record ActivityEnded(ActivityId activityId) implements ActivityEvent {}
