package nl.wijkatelier.contract.action;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a follow-up action.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record ActionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActionId {
        Identifier.require("actionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
