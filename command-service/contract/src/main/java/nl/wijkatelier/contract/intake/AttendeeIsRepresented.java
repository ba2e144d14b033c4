package nl.wijkatelier.contract.intake;

/**
 * Who does not come itself cannot speak for another.
 *
 * @param attendeeId who was to speak
 */
public record AttendeeIsRepresented(AttendeeId attendeeId) implements IntakeRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "Choose somebody who comes itself.";
    }
}
