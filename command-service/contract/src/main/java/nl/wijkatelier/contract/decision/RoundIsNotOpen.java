package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.round.RoundId;

/**
 * The round is over, or the text has changed since.
 *
 * @param roundId the round
 */
public record RoundIsNotOpen(RoundId roundId) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This round is over. Look at the current text and wait for its round.";
    }
}
