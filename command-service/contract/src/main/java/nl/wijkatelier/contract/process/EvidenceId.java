package nl.wijkatelier.contract.process;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a piece of evidence.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record EvidenceId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EvidenceId {
        Identifier.require("evidenceId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
