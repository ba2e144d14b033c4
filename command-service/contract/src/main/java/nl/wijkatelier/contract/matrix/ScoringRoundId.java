package nl.wijkatelier.contract.matrix;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a round in which the options of a matrix are scored.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record ScoringRoundId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ScoringRoundId {
        Identifier.require("roundId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
