package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * Says who decides after the advice; only before the round on a text has begun.
 *
 * @param decisionId the decision
 * @param participantId who decides
 */
public record AppointDecider(DecisionId decisionId, ParticipantId participantId) implements DecisionCommand {
    public AppointDecider {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("participantId", participantId);
    }
}
