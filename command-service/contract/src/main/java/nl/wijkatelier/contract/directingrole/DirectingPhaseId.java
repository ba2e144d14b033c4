package nl.wijkatelier.contract.directingrole;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a phase for which a directing role is chosen, such as {@code project-plan}.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record DirectingPhaseId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DirectingPhaseId {
        Identifier.require("phaseId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
