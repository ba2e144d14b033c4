package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.round.RoundId;

/**
 * A round of positions among the same people is open on this text.
 *
 * @param roundId the open round
 */
public record RoundIsOpen(RoundId roundId) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "These people are taking positions on this text already. Wait for them, or open a round with others.";
    }
}
