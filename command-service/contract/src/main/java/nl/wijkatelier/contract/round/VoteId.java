package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.Identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a dot vote.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record VoteId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VoteId {
        Identifier.require("voteId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
