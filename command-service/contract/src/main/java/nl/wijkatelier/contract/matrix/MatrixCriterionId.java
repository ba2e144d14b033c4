package nl.wijkatelier.contract.matrix;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a criterion of a decision matrix.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record MatrixCriterionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MatrixCriterionId {
        Identifier.require("criterionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
