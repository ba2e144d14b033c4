package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a frame.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record FrameId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FrameId {
        Identifier.require("frameId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
