package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Plans a half-day.
 *
 * @param halfDayId the new half-day
 * @param plan when, and what about
 */
public record PlanHalfDay(HalfDayId halfDayId, HalfDayPlan plan) implements ProgrammeCommand {
    public PlanHalfDay {
        InvalidValue.ifMissing("halfDayId", halfDayId);
        InvalidValue.ifMissing("plan", plan);
    }
}
