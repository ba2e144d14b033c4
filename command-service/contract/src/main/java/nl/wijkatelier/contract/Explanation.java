package nl.wijkatelier.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Free text in sentences.
 *
 * @param value 1 to 4,000 characters, without control characters other than new lines and tabs
 */
public record Explanation(@JsonValue String value) implements WrittenText {
    private static final int LONGEST = 4000;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Explanation {
        InvalidValue.unlessText("explanation", value, 1, LONGEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
