package nl.wijkatelier.contract.comment;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes one's own comment away; that there was one stays to be seen.
 *
 * @param commentId the comment
 */
public record RemoveComment(CommentId commentId) implements CommentCommand {
    public RemoveComment {
        InvalidValue.ifMissing("commentId", commentId);
    }
}
