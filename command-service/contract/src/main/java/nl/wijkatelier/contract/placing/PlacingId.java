package nl.wijkatelier.contract.placing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a round in which people place in silence.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record PlacingId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlacingId {
        Identifier.require("placingId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
