package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.Identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a private writing round, or a round of positions on a proposal.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record RoundId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RoundId {
        Identifier.require("roundId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
