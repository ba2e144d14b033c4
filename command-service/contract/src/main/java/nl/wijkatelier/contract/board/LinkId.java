package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a link between two items.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record LinkId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LinkId {
        Identifier.require("linkId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
