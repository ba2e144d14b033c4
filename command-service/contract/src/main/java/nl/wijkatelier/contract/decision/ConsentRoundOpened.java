package nl.wijkatelier.contract.decision;

import java.util.List;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * A round of positions was opened on the current text.
 *
 * @param decisionId the decision
 * @param roundId the round of positions
 * @param proposalId the text that the positions are about
 * @param entitled who may take a position
 * @param silent whether each position stays with who takes it until {@link PositionsShown}; absent: everybody sees them at once
 */
public record ConsentRoundOpened(
        DecisionId decisionId,
        RoundId roundId,
        ProposalId proposalId,
        List<ParticipantId> entitled,
        @Nullable Boolean silent) implements DecisionEvent {
    public ConsentRoundOpened {
        entitled = List.copyOf(entitled);
    }

    /** A round in which everybody sees the positions at once. */
    public ConsentRoundOpened(DecisionId decisionId, RoundId roundId, ProposalId proposalId, List<ParticipantId> entitled) {
        this(decisionId, roundId, proposalId, entitled, null);
    }

    /** Whether each position stays with who takes it until all are shown. */
    public boolean inSilence() {
        return Boolean.TRUE.equals(silent);
    }
}
