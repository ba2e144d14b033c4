package nl.wijkatelier.contract.comment;

/**
 * A comment is to be dealt with again.
 *
 * @param commentId the comment
 */
public record CommentReopened(CommentId commentId) implements CommentEvent {}
