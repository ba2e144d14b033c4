package nl.wijkatelier.contract.people;

import nl.wijkatelier.contract.Refusal;

/**
 * An atelier cannot do without a facilitator.
 *
 * @param participantId the only facilitator
 */
public record LastFacilitator(ParticipantId participantId) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "Make somebody else facilitator first.";
    }
}
