package nl.wijkatelier.contract.comment;

/**
 * A comment that was taken away is there again.
 *
 * @param commentId the comment
 * @param text what it said, and says again
 */
public record CommentRestored(CommentId commentId, CommentText text) implements CommentEvent {}
