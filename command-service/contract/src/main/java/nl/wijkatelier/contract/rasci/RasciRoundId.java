package nl.wijkatelier.contract.rasci;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a round in which tables propose who does what.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record RasciRoundId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RasciRoundId {
        Identifier.require("rasciRoundId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
