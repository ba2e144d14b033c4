package nl.wijkatelier.contract.process;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a hurdle.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record HurdleId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HurdleId {
        Identifier.require("hurdleId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
