package nl.wijkatelier.atelier.comment;

import static java.util.Objects.requireNonNull;

import nl.wijkatelier.atelier.undo.Aspect;
import nl.wijkatelier.atelier.undo.Effect;
import nl.wijkatelier.atelier.undo.Effects;
import nl.wijkatelier.atelier.undo.Item;
import nl.wijkatelier.atelier.undo.Trait;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.ItemKind;
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
import org.jspecify.annotations.Nullable;

/**
 * What events about comments do, seen from the state just before them. A reaction is like a dot: its button takes it back,
 * and undoing does not, for that would reach through a dot vote.
 */
public final class CommentEffects implements Effects {
    private final Comments before;

    /** The effects on these comments, as they are now. */
    public CommentEffects(Comments before) {
        this.before = before;
    }

    @Override
    public @Nullable Effect of(AtelierEvent event) {
        return event instanceof CommentEvent own ? ofOwn(own) : null;
    }

    @Override
    public boolean tookAway(Item item) {
        return item.kind() == ItemKind.COMMENT && comment(new CommentId(item.id())).removed();
    }

    private @Nullable Effect ofOwn(CommentEvent event) {
        return switch (event) {
            case CommentAdded e -> Effect.of(
                    its(e.commentId(), Aspect.PRESENCE),
                    new CommentRemoved(e.commentId()),
                    new CommentRestored(e.commentId(), e.text()));
            case CommentReworded e -> Effect.of(
                    its(e.commentId(), Aspect.TEXT), new CommentReworded(e.commentId(), comment(e.commentId()).text()), e);
            case CommentRemoved e -> Effect.of(
                    its(e.commentId(), Aspect.PRESENCE), new CommentRestored(e.commentId(), comment(e.commentId()).text()), e);
            case CommentRestored e -> Effect.of(
                    its(e.commentId(), Aspect.PRESENCE), new CommentRemoved(e.commentId()), e);
            case CommentResolved e -> Effect.of(
                    its(e.commentId(), Aspect.RESOLUTION), new CommentReopened(e.commentId()), e);
            case CommentReopened e -> Effect.of(
                    its(e.commentId(), Aspect.RESOLUTION), new CommentResolved(e.commentId()), e);
            case ReactionGiven _, ReactionTakenBack _ -> null;
        };
    }

    private static Trait its(CommentId id, Aspect aspect) {
        return new Item(ItemKind.COMMENT, id.value()).its(aspect);
    }

    private Comment comment(CommentId id) {
        return requireNonNull(before.find(id));
    }
}
