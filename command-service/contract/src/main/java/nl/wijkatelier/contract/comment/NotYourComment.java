package nl.wijkatelier.contract.comment;

/**
 * Only who wrote a comment rewords it and takes it away.
 *
 * @param commentId the comment
 */
public record NotYourComment(CommentId commentId) implements CommentRefusal {
    @Override
    public Reason reason() {
        return Reason.FORBIDDEN;
    }

    @Override
    public String detail() {
        return "Only who wrote this comment can change it.";
    }
}
