package nl.wijkatelier.contract.people;

import nl.wijkatelier.contract.Identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a person in an atelier: random, never a name.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record ParticipantId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ParticipantId {
        Identifier.require("participantId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
