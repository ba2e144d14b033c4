package nl.wijkatelier.contract.turn;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a round of turns.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record TurnRoundId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TurnRoundId {
        Identifier.require("roundId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
