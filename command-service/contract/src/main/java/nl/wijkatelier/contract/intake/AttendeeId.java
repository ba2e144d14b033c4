package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names who belongs at the atelier.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record AttendeeId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AttendeeId {
        Identifier.require("attendeeId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
