package nl.wijkatelier.contract.stakeholder;

import nl.wijkatelier.contract.Identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a stakeholder.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record StakeholderId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StakeholderId {
        Identifier.require("stakeholderId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
