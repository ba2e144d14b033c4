package nl.wijkatelier.contract.programme;

/**
 * A half-day was planned.
 *
 * @param halfDayId the half-day
 * @param plan when, and what about
 */
public record HalfDayPlanned(HalfDayId halfDayId, HalfDayPlan plan) implements ProgrammeEvent {}
