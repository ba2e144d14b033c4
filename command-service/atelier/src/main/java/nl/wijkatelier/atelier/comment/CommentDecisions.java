package nl.wijkatelier.atelier.comment;

import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.atelier.programme.Programme;
import nl.wijkatelier.atelier.round.Rounds;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.comment.AddComment;
import nl.wijkatelier.contract.comment.CommentAdded;
import nl.wijkatelier.contract.comment.CommentCommand;
import nl.wijkatelier.contract.comment.CommentId;
import nl.wijkatelier.contract.comment.CommentIsRemoved;
import nl.wijkatelier.contract.comment.CommentRemoved;
import nl.wijkatelier.contract.comment.CommentReopened;
import nl.wijkatelier.contract.comment.CommentResolved;
import nl.wijkatelier.contract.comment.CommentReworded;
import nl.wijkatelier.contract.comment.GiveReaction;
import nl.wijkatelier.contract.comment.NotYourComment;
import nl.wijkatelier.contract.comment.ReactionGiven;
import nl.wijkatelier.contract.comment.ReactionTakenBack;
import nl.wijkatelier.contract.comment.RemoveComment;
import nl.wijkatelier.contract.comment.ReopenComment;
import nl.wijkatelier.contract.comment.ResolveComment;
import nl.wijkatelier.contract.comment.RewordComment;
import nl.wijkatelier.contract.comment.TakeBackReaction;
import nl.wijkatelier.contract.comment.ThreadIsFull;
import nl.wijkatelier.contract.people.ParticipantId;

/** What commands about comments and reactions lead to. */
public final class CommentDecisions {
    /** As many as somebody still reads below one note. */
    static final int MOST_PER_NOTE = 100;

    private final Comments comments;
    private final Openness openness;

    public CommentDecisions(Comments comments, Boards boards, Rounds rounds, Programme programme) {
        this.comments = comments;
        openness = new Openness(boards, rounds, programme);
    }

    /** What a command about a comment or a reaction leads to. */
    public Decision decide(CommentCommand command, ParticipantId actor) {
        return switch (command) {
            case AddComment add -> add(add);
            case RewordComment reword -> own(reword.commentId(), actor, comment -> reword(comment, reword));
            case RemoveComment remove -> own(remove.commentId(), actor, comment ->
                    Decision.of(new CommentRemoved(comment.commentId())));
            case ResolveComment resolve -> there(resolve.commentId(), comment -> comment.resolved()
                    ? Decision.unchanged()
                    : Decision.of(new CommentResolved(comment.commentId())));
            case ReopenComment reopen -> there(reopen.commentId(), comment -> comment.resolved()
                    ? Decision.of(new CommentReopened(comment.commentId()))
                    : Decision.unchanged());
            case GiveReaction give -> give(give, actor);
            case TakeBackReaction takeBack -> takeBack(takeBack, actor);
        };
    }

    private Decision add(AddComment add) {
        if (comments.find(add.commentId()) != null) {
            return Decision.refused(new ItemExists(ItemKind.COMMENT, add.commentId().value()));
        }
        var refusal = openness.refusalToComment(add.noteId());
        if (refusal != null) {
            return Decision.refused(refusal);
        }
        return comments.on(add.noteId()) < MOST_PER_NOTE
                ? Decision.of(new CommentAdded(add.commentId(), add.noteId(), add.text()))
                : Decision.refused(new ThreadIsFull(add.noteId(), MOST_PER_NOTE));
    }

    private Decision reword(Comment comment, RewordComment reword) {
        var refusal = openness.refusalToComment(comment.noteId());
        if (refusal != null) {
            return Decision.refused(refusal);
        }
        return comment.text().equals(reword.text())
                ? Decision.unchanged()
                : Decision.of(new CommentReworded(comment.commentId(), reword.text()));
    }

    private Decision give(GiveReaction give, ParticipantId actor) {
        var refusal = openness.refusalToReact(give.noteId());
        if (refusal != null) {
            return Decision.refused(refusal);
        }
        return comments.has(new GivenReaction(give.noteId(), give.reaction(), actor))
                ? Decision.unchanged()
                : Decision.of(new ReactionGiven(give.noteId(), give.reaction()));
    }

    private Decision takeBack(TakeBackReaction takeBack, ParticipantId actor) {
        var refusal = openness.refusalToReact(takeBack.noteId());
        if (refusal != null) {
            return Decision.refused(refusal);
        }
        return comments.has(new GivenReaction(takeBack.noteId(), takeBack.reaction(), actor))
                ? Decision.of(new ReactionTakenBack(takeBack.noteId(), takeBack.reaction()))
                : Decision.unchanged();
    }

    private Decision own(CommentId id, ParticipantId actor, Function<Comment, Decision> decision) {
        return there(id, comment ->
                comment.author().equals(actor) ? decision.apply(comment) : Decision.refused(new NotYourComment(id)));
    }

    private Decision there(CommentId id, Function<Comment, Decision> decision) {
        var comment = comments.find(id);
        if (comment == null) {
            return Decision.refused(new ItemUnknown(ItemKind.COMMENT, id.value()));
        }
        return comment.removed() ? Decision.refused(new CommentIsRemoved(id)) : decision.apply(comment);
    }
}
