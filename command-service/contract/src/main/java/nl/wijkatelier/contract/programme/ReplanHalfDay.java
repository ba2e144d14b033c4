package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Plans a half-day otherwise.
 *
 * @param halfDayId the half-day
 * @param plan when, and what about; in the years 2000 to 2199
 */
public record ReplanHalfDay(HalfDayId halfDayId, HalfDayPlan plan) implements ProgrammeCommand {
    public ReplanHalfDay {
        InvalidValue.ifMissing("halfDayId", halfDayId);
        InvalidValue.ifMissing("plan", plan);
        InvalidValue.unlessDay("date", plan.date());
    }
}
