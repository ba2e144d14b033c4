package nl.wijkatelier.contract.people;

/**
 * An atelier cannot do without a facilitator.
 *
 * @param participantId the only facilitator
 */
public record LastFacilitator(ParticipantId participantId) implements PeopleRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "Make somebody else facilitator first.";
    }
}
