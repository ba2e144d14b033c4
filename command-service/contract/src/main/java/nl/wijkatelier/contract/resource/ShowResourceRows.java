package nl.wijkatelier.contract.resource;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Ends the round and shows its rows to everybody.
 *
 * @param roundId the round
 */
public record ShowResourceRows(ResourceRoundId roundId) implements ResourceCommand {
    public ShowResourceRows {
        InvalidValue.ifMissing("roundId", roundId);
    }
}
