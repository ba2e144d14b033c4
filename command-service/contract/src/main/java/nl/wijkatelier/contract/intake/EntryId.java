package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names an entry of the intake.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record EntryId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EntryId {
        Identifier.require("entryId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
