package nl.wijkatelier.contract.directingrole;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a role on a scale of directing roles, such as {@code process}.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record DirectingRoleId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DirectingRoleId {
        Identifier.require("roleId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
