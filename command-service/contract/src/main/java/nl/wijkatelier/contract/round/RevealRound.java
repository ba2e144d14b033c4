package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Ends the round and shows its notes to everybody.
 *
 * @param roundId the round
 * @param anonymous whether the authors stay unnamed
 */
public record RevealRound(RoundId roundId, boolean anonymous) implements RoundCommand {
    public RevealRound {
        InvalidValue.ifMissing("roundId", roundId);
    }
}
