package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.WrittenText;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a note says. A note may be empty while its author is still writing.
 *
 * @param value 0 to 2,000 characters, without control characters other than new lines and tabs
 */
public record NoteText(@JsonValue String value) implements WrittenText {
    private static final int LONGEST = 2000;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NoteText {
        InvalidValue.unlessText("noteText", value, 0, LONGEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
