package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a cluster of notes.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record ClusterId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClusterId {
        Identifier.require("clusterId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
