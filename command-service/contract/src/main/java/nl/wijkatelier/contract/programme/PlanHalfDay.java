package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Plans a half-day.
 *
 * @param halfDayId the new half-day
 * @param plan when, and what about; in the years 2000 to 2199
 */
public record PlanHalfDay(HalfDayId halfDayId, HalfDayPlan plan) implements ProgrammeCommand {
    public PlanHalfDay {
        InvalidValue.ifMissing("halfDayId", halfDayId);
        InvalidValue.ifMissing("plan", plan);
        InvalidValue.unlessDay("date", plan.date());
    }
}
