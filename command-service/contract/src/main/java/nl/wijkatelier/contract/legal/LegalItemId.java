package nl.wijkatelier.contract.legal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names an item of a legal checklist, such as {@code wcw-lot}.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record LegalItemId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LegalItemId {
        Identifier.require("itemId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
