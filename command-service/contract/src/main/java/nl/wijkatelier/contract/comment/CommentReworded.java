package nl.wijkatelier.contract.comment;

/**
 * Who wrote a comment reworded it.
 *
 * @param commentId the comment
 * @param text what it says now
 */
public record CommentReworded(CommentId commentId, CommentText text) implements CommentEvent {}
