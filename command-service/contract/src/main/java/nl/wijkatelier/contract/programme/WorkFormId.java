package nl.wijkatelier.contract.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a working method (werkvorm): one of the library, or one that was composed in the atelier.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record WorkFormId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkFormId {
        Identifier.require("workFormId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
