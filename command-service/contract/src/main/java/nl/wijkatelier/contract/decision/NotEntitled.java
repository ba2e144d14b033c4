package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.round.RoundId;

/**
 * One has no say in this round.
 *
 * @param roundId the round
 */
public record NotEntitled(RoundId roundId) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.FORBIDDEN;
    }

    @Override
    public String detail() {
        return "You are not among those who take a position in this round.";
    }
}
