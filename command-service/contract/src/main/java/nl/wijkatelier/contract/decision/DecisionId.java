package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a decision, from its first proposal on.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record DecisionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DecisionId {
        Identifier.require("decisionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
