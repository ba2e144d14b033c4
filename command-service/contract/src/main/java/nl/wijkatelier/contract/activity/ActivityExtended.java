package nl.wijkatelier.contract.activity;

/**
 * Time was added.
 *
 * @param activityId the activity
 * @param minutes minutes added
 */
public record ActivityExtended(ActivityId activityId, int minutes) implements ActivityEvent {}
