package nl.wijkatelier.atelier.comment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.comment.CommentAdded;
import nl.wijkatelier.contract.comment.CommentEvent;
import nl.wijkatelier.contract.comment.CommentId;
import nl.wijkatelier.contract.comment.CommentRemoved;
import nl.wijkatelier.contract.comment.CommentReopened;
import nl.wijkatelier.contract.comment.CommentResolved;
import nl.wijkatelier.contract.comment.CommentRestored;
import nl.wijkatelier.contract.comment.CommentReworded;
import nl.wijkatelier.contract.comment.ReactionGiven;
import nl.wijkatelier.contract.comment.ReactionTakenBack;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/** What was said of the notes of an atelier, and what was taken away of that. */
public final class Comments {
    private final Map<CommentId, Comment> comments = new LinkedHashMap<>();
    private final Map<NoteId, Integer> lengths = new HashMap<>();
    private final Set<GivenReaction> reactions = new LinkedHashSet<>();

    /** The comments of a snapshot. */
    public static Comments restore(CommentSnapshot snapshot) {
        var restored = new Comments();
        snapshot.comments().forEach(restored::add);
        restored.reactions.addAll(snapshot.reactions());
        return restored;
    }

    /** A copy of the state. */
    public CommentSnapshot snapshot() {
        return new CommentSnapshot(List.copyOf(comments.values()), List.copyOf(reactions));
    }

    @Nullable Comment find(CommentId id) {
        return comments.get(id);
    }

    /** Whether a comment was made and not taken away. */
    public boolean has(CommentId id) {
        var comment = comments.get(id);
        return comment != null && !comment.removed();
    }

    /** How many comments a note has; one that was taken away keeps its place. */
    int on(NoteId note) {
        return lengths.getOrDefault(note, 0);
    }

    boolean has(GivenReaction reaction) {
        return reactions.contains(reaction);
    }

    /** Follows what happened. */
    public void evolve(CommentEvent event, ParticipantId actor) {
        switch (event) {
            case CommentAdded e -> add(new Comment(e.commentId(), e.noteId(), actor, e.text(), false, false));
            case CommentReworded e -> change(e.commentId(), comment -> comment.saying(e.text()));
            case CommentRemoved e -> change(e.commentId(), Comment::gone);
            case CommentRestored e -> change(e.commentId(), comment -> comment.backWith(e.text()));
            case CommentResolved e -> change(e.commentId(), comment -> comment.resolved(true));
            case CommentReopened e -> change(e.commentId(), comment -> comment.resolved(false));
            case ReactionGiven e -> reactions.add(new GivenReaction(e.noteId(), e.reaction(), actor));
            case ReactionTakenBack e -> reactions.remove(new GivenReaction(e.noteId(), e.reaction(), actor));
        }
    }

    private void add(Comment comment) {
        comments.put(comment.commentId(), comment);
        lengths.merge(comment.noteId(), 1, Integer::sum);
    }

    private void change(CommentId id, UnaryOperator<Comment> change) {
        comments.computeIfPresent(id, (_, comment) -> change.apply(comment));
    }
}
