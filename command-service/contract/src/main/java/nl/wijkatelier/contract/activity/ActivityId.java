package nl.wijkatelier.contract.activity;

import nl.wijkatelier.contract.Identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names an activity with its timer.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record ActivityId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActivityId {
        Identifier.require("activityId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
