package nl.wijkatelier.contract.blueprint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a blueprint.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record BlueprintId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BlueprintId {
        Identifier.require("blueprintId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
