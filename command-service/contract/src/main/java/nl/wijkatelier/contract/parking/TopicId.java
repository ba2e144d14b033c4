package nl.wijkatelier.contract.parking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a parked topic.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record TopicId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TopicId {
        Identifier.require("topicId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
