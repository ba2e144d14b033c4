package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a note.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record NoteId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NoteId {
        Identifier.require("noteId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
