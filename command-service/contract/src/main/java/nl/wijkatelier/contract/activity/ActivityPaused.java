package nl.wijkatelier.contract.activity;

/**
 * The clock was stopped.
 *
 * @param activityId the activity
 */
public record ActivityPaused(ActivityId activityId) implements ActivityEvent {}
