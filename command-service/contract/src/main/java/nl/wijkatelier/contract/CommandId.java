package nl.wijkatelier.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one command, made by the client that sends it; sending it twice is doing it once.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record CommandId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommandId {
        Identifier.require("commandId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
