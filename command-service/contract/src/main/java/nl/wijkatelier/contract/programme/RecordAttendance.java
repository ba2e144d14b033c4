package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * Records whether somebody is there: everybody for oneself, the facilitator for all.
 *
 * @param halfDayId the half-day
 * @param participantId who
 * @param attendance there or not
 */
public record RecordAttendance(
        HalfDayId halfDayId,
        ParticipantId participantId,
        Attendance attendance) implements ProgrammeCommand {
    public RecordAttendance {
        InvalidValue.ifMissing("halfDayId", halfDayId);
        InvalidValue.ifMissing("participantId", participantId);
        InvalidValue.ifMissing("attendance", attendance);
    }
}
