package nl.wijkatelier.contract.neighbourhood;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a neighbourhood.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record NeighbourhoodId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NeighbourhoodId {
        Identifier.require("neighbourhoodId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
