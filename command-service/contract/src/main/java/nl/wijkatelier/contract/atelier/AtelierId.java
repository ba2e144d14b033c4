package nl.wijkatelier.contract.atelier;

import nl.wijkatelier.contract.Identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names an atelier, and with it its event stream.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record AtelierId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AtelierId {
        Identifier.require("atelierId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
