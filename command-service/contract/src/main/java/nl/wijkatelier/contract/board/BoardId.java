package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a board.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record BoardId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BoardId {
        Identifier.require("boardId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
