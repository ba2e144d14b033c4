package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.activity.ActivityId;

/**
 * Ends a phase, shows what was hidden in it when the next one is for all to see, and starts that one.
 *
 * @param agendaItemId the item
 * @param activityId the new activity that the next phase is on the clock
 */
public record StartNextPhase(AgendaItemId agendaItemId, ActivityId activityId) implements ProgrammeCommand {
    public StartNextPhase {
        InvalidValue.ifMissing("agendaItemId", agendaItemId);
        InvalidValue.ifMissing("activityId", activityId);
    }
}
