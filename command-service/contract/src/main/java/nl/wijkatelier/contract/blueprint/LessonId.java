package nl.wijkatelier.contract.blueprint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a lesson.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record LessonId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LessonId {
        Identifier.require("lessonId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
