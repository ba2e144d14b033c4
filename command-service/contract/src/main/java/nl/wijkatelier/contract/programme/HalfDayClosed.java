package nl.wijkatelier.contract.programme;

/**
 * A half-day was closed.
 *
 * @param halfDayId the half-day
 */
public record HalfDayClosed(HalfDayId halfDayId) implements ProgrammeEvent {}
