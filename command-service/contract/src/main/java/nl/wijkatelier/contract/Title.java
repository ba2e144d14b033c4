package nl.wijkatelier.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A short name of one line.
 *
 * @param value 1 to 200 characters, without control characters other than new lines and tabs
 */
public record Title(@JsonValue String value) implements WrittenText {
    private static final int LONGEST = 200;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Title {
        InvalidValue.unlessText("title", value, 1, LONGEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
