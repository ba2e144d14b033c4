package nl.wijkatelier.atelier.comment;

import java.util.List;

/**
 * The comments and reactions at a revision.
 *
 * @param comments the comments, those that were taken away as well
 * @param reactions the reactions
 */
public record CommentSnapshot(List<Comment> comments, List<GivenReaction> reactions) {
    /** Before anybody said anything. */
    public static final CommentSnapshot EMPTY = new CommentSnapshot(List.of(), List.of());
}
