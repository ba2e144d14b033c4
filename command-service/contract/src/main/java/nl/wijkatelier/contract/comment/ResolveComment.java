package nl.wijkatelier.contract.comment;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Marks a comment as dealt with.
 *
 * @param commentId the comment
 */
public record ResolveComment(CommentId commentId) implements CommentCommand {
    public ResolveComment {
        InvalidValue.ifMissing("commentId", commentId);
    }
}
