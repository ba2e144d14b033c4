package nl.wijkatelier.contract.comment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.WrittenText;

/**
 * What a comment says.
 *
 * @param value 1 to 1,000 characters, without control characters other than new lines and tabs
 */
public record CommentText(@JsonValue String value) implements WrittenText {
    private static final int LONGEST = 1000;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommentText {
        InvalidValue.unlessText("commentText", value, 1, LONGEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
