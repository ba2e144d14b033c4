package nl.wijkatelier.contract.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a body.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record BodyId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BodyId {
        Identifier.require("bodyId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
