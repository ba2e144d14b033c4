package nl.wijkatelier.contract.people;

import nl.wijkatelier.contract.Refusal;

/**
 * Who asks does not take part (any more).
 *
 * @param participantId who
 */
public record NotJoined(ParticipantId participantId) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.FORBIDDEN;
    }

    @Override
    public String detail() {
        return "Join the atelier first.";
    }
}
