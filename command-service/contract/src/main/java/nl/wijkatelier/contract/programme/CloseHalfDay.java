package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Closes a half-day.
 *
 * @param halfDayId the half-day
 */
public record CloseHalfDay(HalfDayId halfDayId) implements ProgrammeCommand {
    public CloseHalfDay {
        InvalidValue.ifMissing("halfDayId", halfDayId);
    }
}
