package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes a half-day on which nothing is planned off the programme.
 *
 * @param halfDayId the half-day
 */
public record WithdrawHalfDay(HalfDayId halfDayId) implements ProgrammeCommand {
    public WithdrawHalfDay {
        InvalidValue.ifMissing("halfDayId", halfDayId);
    }
}
