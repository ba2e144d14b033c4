package nl.wijkatelier.contract.resource;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Starts a round in which everybody sees, of the rows entered in it, only their own.
 *
 * @param roundId the new round
 */
public record StartResourceRound(ResourceRoundId roundId) implements ResourceCommand {
    public StartResourceRound {
        InvalidValue.ifMissing("roundId", roundId);
    }
}
