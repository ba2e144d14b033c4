package nl.wijkatelier.contract.comment;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Rewords one's own comment.
 *
 * @param commentId the comment
 * @param text what it says now
 */
public record RewordComment(CommentId commentId, CommentText text) implements CommentCommand {
    public RewordComment {
        InvalidValue.ifMissing("commentId", commentId);
        InvalidValue.ifMissing("text", text);
    }
}
