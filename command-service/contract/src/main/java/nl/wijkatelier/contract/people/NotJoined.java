package nl.wijkatelier.contract.people;

/**
 * Who asks does not take part (any more).
 *
 * @param participantId who
 */
public record NotJoined(ParticipantId participantId) implements PeopleRefusal {
    @Override
    public Reason reason() {
        return Reason.FORBIDDEN;
    }

    @Override
    public String detail() {
        return "Join the atelier first.";
    }
}
