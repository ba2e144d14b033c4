package nl.wijkatelier.contract.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names something on the agenda of a half-day.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record AgendaItemId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgendaItemId {
        Identifier.require("agendaItemId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
