package nl.wijkatelier.contract.turn;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Ends a round of turns, also when not everybody has spoken.
 *
 * @param roundId the round
 */
public record FinishTurnRound(TurnRoundId roundId) implements TurnCommand {
    public FinishTurnRound {
        InvalidValue.ifMissing("roundId", roundId);
    }
}
