package nl.wijkatelier.contract.decision;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * Opens a round in which the entitled take a position on the current text.
 *
 * @param decisionId the decision
 * @param roundId the round of positions
 * @param entitled who may take a position, 1 to 500
 * @param silent whether each position stays with who takes it until all are shown; left out: everybody sees them at once
 */
public record OpenConsentRound(
        DecisionId decisionId,
        RoundId roundId,
        List<ParticipantId> entitled,
        @Nullable Boolean silent) implements DecisionCommand {
    public OpenConsentRound {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("roundId", roundId);
        entitled = InvalidValue.unlessListed("entitled", entitled, 500);
        InvalidValue.ifEmpty("entitled", entitled);
    }

    /** A round in which everybody sees the positions at once. */
    public OpenConsentRound(DecisionId decisionId, RoundId roundId, List<ParticipantId> entitled) {
        this(decisionId, roundId, entitled, null);
    }
}
