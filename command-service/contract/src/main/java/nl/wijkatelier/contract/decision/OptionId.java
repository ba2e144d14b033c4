package nl.wijkatelier.contract.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names an option that a decision chooses from.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record OptionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OptionId {
        Identifier.require("optionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
