package nl.wijkatelier.contract.comment;

/**
 * A comment was dealt with.
 *
 * @param commentId the comment
 */
public record CommentResolved(CommentId commentId) implements CommentEvent {}
