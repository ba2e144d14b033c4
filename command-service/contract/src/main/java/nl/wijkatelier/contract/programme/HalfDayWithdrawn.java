package nl.wijkatelier.contract.programme;

/**
 * A half-day was taken off the programme.
 *
 * @param halfDayId the half-day
 */
public record HalfDayWithdrawn(HalfDayId halfDayId) implements ProgrammeEvent {}
