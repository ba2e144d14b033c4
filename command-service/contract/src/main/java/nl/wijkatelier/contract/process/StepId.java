package nl.wijkatelier.contract.process;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a step of the process.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record StepId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StepId {
        Identifier.require("stepId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
