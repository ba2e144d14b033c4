package nl.wijkatelier.contract.comment;

/**
 * The comment was taken away.
 *
 * @param commentId the comment
 */
public record CommentIsRemoved(CommentId commentId) implements CommentRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This comment was taken away. Write a new one.";
    }
}
