package nl.wijkatelier.contract.resource;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a row of the resource table.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record ResourceRowId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ResourceRowId {
        Identifier.require("rowId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
