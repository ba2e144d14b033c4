package nl.wijkatelier.contract.matrix;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names an option of a decision matrix.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record MatrixOptionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MatrixOptionId {
        Identifier.require("optionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
