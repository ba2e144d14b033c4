package nl.wijkatelier.contract.programme;

/**
 * A half-day was planned otherwise.
 *
 * @param halfDayId the half-day
 * @param plan when, and what about
 */
public record HalfDayReplanned(HalfDayId halfDayId, HalfDayPlan plan) implements ProgrammeEvent {}
