package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.people.ParticipantId;

/**
 * Somebody was recorded to be there, or not.
 *
 * @param halfDayId the half-day
 * @param participantId who
 * @param attendance there or not
 */
public record AttendanceRecorded(
        HalfDayId halfDayId,
        ParticipantId participantId,
        Attendance attendance) implements ProgrammeEvent {}
