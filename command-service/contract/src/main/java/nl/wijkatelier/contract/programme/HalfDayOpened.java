package nl.wijkatelier.contract.programme;

/**
 * A half-day was opened.
 *
 * @param halfDayId the half-day
 */
public record HalfDayOpened(HalfDayId halfDayId) implements ProgrammeEvent {}
