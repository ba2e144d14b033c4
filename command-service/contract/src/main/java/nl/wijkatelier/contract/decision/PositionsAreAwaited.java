package nl.wijkatelier.contract.decision;

import java.util.List;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * Not everybody entitled has taken a position on this text.
 *
 * @param awaited who has not; everybody when no round was held
 */
public record PositionsAreAwaited(List<ParticipantId> awaited) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "Wait for every position on this text, or open a round with those who are here.";
    }
}
