package nl.wijkatelier.atelier.programme;

import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.programme.Attendance;
import nl.wijkatelier.contract.programme.HalfDayId;

/**
 * Who was there.
 *
 * @param halfDayId on which half-day
 * @param participantId who
 * @param attendance there or not
 */
public record Attended(HalfDayId halfDayId, ParticipantId participantId, Attendance attendance) {}
