package nl.wijkatelier.contract.decision;

import java.util.List;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * Not everybody agrees.
 *
 * @param disagreeing who does not
 */
public record ConsensusIsNotReached(List<ParticipantId> disagreeing) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "Not everybody agrees. Change the text, or record that there is no agreement.";
    }
}
