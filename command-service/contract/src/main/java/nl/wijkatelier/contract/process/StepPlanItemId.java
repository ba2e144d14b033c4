package nl.wijkatelier.contract.process;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names an item of a step plan, such as {@code 1.1}.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record StepPlanItemId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StepPlanItemId {
        Identifier.require("itemId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
