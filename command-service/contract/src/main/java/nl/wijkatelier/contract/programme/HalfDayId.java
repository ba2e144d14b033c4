package nl.wijkatelier.contract.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a half-day of the atelier (dagdeel).
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record HalfDayId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HalfDayId {
        Identifier.require("halfDayId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
