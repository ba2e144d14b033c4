package nl.wijkatelier.contract.comment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a comment.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record CommentId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommentId {
        Identifier.require("commentId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
