package nl.wijkatelier.contract.comment;

/**
 * Who wrote a comment took it away.
 *
 * @param commentId the comment
 */
public record CommentRemoved(CommentId commentId) implements CommentEvent {}
