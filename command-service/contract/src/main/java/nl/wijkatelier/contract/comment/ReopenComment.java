package nl.wijkatelier.contract.comment;

import nl.wijkatelier.contract.InvalidValue;

/**
 * A comment that was dealt with is to be dealt with again.
 *
 * @param commentId the comment
 */
public record ReopenComment(CommentId commentId) implements CommentCommand {
    public ReopenComment {
        InvalidValue.ifMissing("commentId", commentId);
    }
}
