package nl.wijkatelier.contract.intake;

/**
 * Others count on this one to speak for them.
 *
 * @param attendeeId the attendee
 */
public record AttendeeSpeaksForOthers(AttendeeId attendeeId) implements IntakeRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Let somebody else speak for those first.";
    }
}
