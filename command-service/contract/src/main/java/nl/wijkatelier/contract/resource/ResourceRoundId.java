package nl.wijkatelier.contract.resource;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a round in which everybody fills in their own rows first.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record ResourceRoundId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ResourceRoundId {
        Identifier.require("roundId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
