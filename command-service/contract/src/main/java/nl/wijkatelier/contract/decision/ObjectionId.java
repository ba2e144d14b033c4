package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names an objection to a proposal.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record ObjectionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ObjectionId {
        Identifier.require("objectionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
