package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes a stakeholder off the list of who belongs at the atelier.
 *
 * @param attendeeId the attendee
 */
public record DismissAttendee(
        AttendeeId attendeeId) implements IntakeCommand {
    public DismissAttendee {
        InvalidValue.ifMissing("attendeeId", attendeeId);
    }
}
