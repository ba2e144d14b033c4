package nl.wijkatelier.atelier.activity;

import nl.wijkatelier.contract.activity.ActivityId;

/**
 * An activity with its clock. How much time is left is for those who read; no decision needs it.
 *
 * @param activityId which
 * @param clock how its clock stands
 */
public record Activity(ActivityId activityId, Clock clock) {}
