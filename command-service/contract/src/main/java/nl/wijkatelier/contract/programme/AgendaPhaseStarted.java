package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.activity.ActivityId;

/**
 * A phase was started; its activity is on the clock.
 *
 * @param agendaItemId the item
 * @param phase which one, from 1
 * @param activityId the activity
 */
public record AgendaPhaseStarted(
        AgendaItemId agendaItemId,
        int phase,
        ActivityId activityId) implements ProgrammeEvent {}
