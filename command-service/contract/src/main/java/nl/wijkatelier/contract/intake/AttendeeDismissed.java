package nl.wijkatelier.contract.intake;

/**
 * A stakeholder was taken off the list of who belongs at the atelier.
 *
 * @param attendeeId the attendee
 */
public record AttendeeDismissed(AttendeeId attendeeId) implements IntakeEvent {}
