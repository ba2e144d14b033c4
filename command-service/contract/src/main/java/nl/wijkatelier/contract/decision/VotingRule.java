package nl.wijkatelier.contract.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * When a vote counts.
 *
 * @param threshold how many of the votes cast have to be in favour
 * @param quorumPercent which share of the entitled has to take a position, abstentions too, 1 to 100; without it everybody is
 *     waited for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VotingRule(VotingThreshold threshold, @Nullable Integer quorumPercent) {
    /** More for than against, once everybody has voted. */
    public static final VotingRule SIMPLE = new VotingRule(VotingThreshold.MORE_THAN_HALF, null);

    public VotingRule {
        InvalidValue.ifMissing("threshold", threshold);
        if (quorumPercent != null) {
            InvalidValue.unlessWithin("quorumPercent", quorumPercent, 1, 100);
        }
    }

    /** How many of the entitled have to take a position. */
    public int quorumOf(int entitled) {
        return quorumPercent == null ? entitled : Math.ceilDiv(entitled * quorumPercent, 100);
    }
}
