package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.people.ParticipantId;

/**
 * Somebody was appointed to decide.
 *
 * @param participantId who decides
 */
public record DeciderDecides(ParticipantId participantId) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Leave this to who was appointed to decide.";
    }
}
