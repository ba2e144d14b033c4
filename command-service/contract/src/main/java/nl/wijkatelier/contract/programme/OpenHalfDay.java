package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Opens a half-day: people come in, and its agenda can begin.
 *
 * @param halfDayId the half-day
 */
public record OpenHalfDay(HalfDayId halfDayId) implements ProgrammeCommand {
    public OpenHalfDay {
        InvalidValue.ifMissing("halfDayId", halfDayId);
    }
}
