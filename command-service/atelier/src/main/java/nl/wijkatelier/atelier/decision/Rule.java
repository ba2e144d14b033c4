package nl.wijkatelier.atelier.decision;

import nl.wijkatelier.contract.decision.VotingRule;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What was said about how the decision is taken, beside the method.
 *
 * @param voting which majority is needed
 * @param decider who decides after the advice
 */
public record Rule(@Nullable VotingRule voting, @Nullable ParticipantId decider) {
    static final Rule NONE = new Rule(null, null);

    /** The majority that is needed; more for than against when nothing was said. */
    VotingRule majority() {
        return voting == null ? VotingRule.SIMPLE : voting;
    }
}
