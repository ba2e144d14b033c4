package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.actor;
import static nl.wijkatelier.query.fold.Change.at;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.comment.CommentAdded;
import nl.wijkatelier.contract.comment.CommentEvent;
import nl.wijkatelier.contract.comment.CommentId;
import nl.wijkatelier.contract.comment.CommentRemoved;
import nl.wijkatelier.contract.comment.CommentReopened;
import nl.wijkatelier.contract.comment.CommentResolved;
import nl.wijkatelier.contract.comment.CommentRestored;
import nl.wijkatelier.contract.comment.CommentReworded;
import nl.wijkatelier.contract.comment.Reaction;
import nl.wijkatelier.contract.comment.ReactionGiven;
import nl.wijkatelier.contract.comment.ReactionTakenBack;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/**
 * Comments, and an item for each reaction that somebody gave: a list of names per note would travel whole to everybody each time
 * that one of two hundred people reacts. A comment that is taken away keeps its place without its text.
 */
final class CommentFold {
    private CommentFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, CommentEvent event) {
        return switch (event) {
            case CommentAdded added -> added(before, recorded, added);
            case CommentReworded reworded -> updated(
                    before, reworded.commentId(), "text", reworded.text().value(), "rewordedAt", at(recorded));
            case CommentRemoved removed -> updated(before, removed.commentId(), "text", null, "removed", true);
            case CommentRestored restored -> updated(
                    before, restored.commentId(), "text", restored.text().value(), "removed", null);
            case CommentResolved resolved -> updated(
                    before, resolved.commentId(), "resolvedAt", at(recorded), "resolvedBy", actor(recorded));
            case CommentReopened reopened -> updated(
                    before, reopened.commentId(), "resolvedAt", null, "resolvedBy", null);
            case ReactionGiven given -> given(before, recorded, given);
            case ReactionTakenBack(var note, var reaction) -> Change.gone(
                    before, ItemKind.REACTION, reaction(note, reaction, actor(recorded)));
        };
    }

    private static List<ItemChange> added(Items before, RecordedEvent recorded, CommentAdded added) {
        return Change.added(
                ItemKind.COMMENT, added.commentId().value(),
                "note", added.noteId().value(),
                "board", board(before, added.noteId()),
                "text", added.text().value(),
                "author", actor(recorded),
                "createdAt", at(recorded));
    }

    private static List<ItemChange> given(Items before, RecordedEvent recorded, ReactionGiven given) {
        return Change.added(
                ItemKind.REACTION, reaction(given.noteId(), given.reaction(), actor(recorded)),
                "note", given.noteId().value(),
                "board", board(before, given.noteId()),
                "reaction", given.reaction().name(),
                "by", actor(recorded),
                "givenAt", at(recorded));
    }

    private static String reaction(NoteId note, Reaction reaction, String by) {
        return note.value() + ":" + reaction + ":" + by;
    }

    private static @Nullable String board(Items before, NoteId note) {
        return before.get(ItemKind.NOTE, note.value()).text("board");
    }

    private static List<ItemChange> updated(Items before, CommentId comment, @Nullable Object... namesAndValues) {
        return Change.updated(before, ItemKind.COMMENT, comment.value(), namesAndValues);
    }
}
