package nl.wijkatelier.contract.decision;

import java.util.List;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.RoundId;

/**
 * A round of positions was opened on the current text.
 *
 * @param decisionId the decision
 * @param roundId the round of positions
 * @param proposalId the text that the positions are about
 * @param entitled who may take a position
 */
public record ConsentRoundOpened(
        DecisionId decisionId,
        RoundId roundId,
        ProposalId proposalId,
        List<ParticipantId> entitled) implements DecisionEvent {
    public ConsentRoundOpened {
        entitled = List.copyOf(entitled);
    }
}
