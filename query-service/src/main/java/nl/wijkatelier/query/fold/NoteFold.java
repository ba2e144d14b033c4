package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.actor;
import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.board.NoteAdded;
import nl.wijkatelier.contract.board.NoteClustered;
import nl.wijkatelier.contract.board.NoteDerived;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteMoved;
import nl.wijkatelier.contract.board.NoteRecoloured;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.board.NoteResized;
import nl.wijkatelier.contract.board.NoteRestored;
import nl.wijkatelier.contract.board.NoteReworded;
import nl.wijkatelier.contract.board.NoteSize;
import nl.wijkatelier.contract.board.NoteUnclustered;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.visibility.NamelessPhase;
import org.jspecify.annotations.Nullable;

/**
 * Notes. One that is written in a private round is marked private here, once, until the reveal unmarks it; one that is written
 * while a phase goes on without names has none.
 */
final class NoteFold {
    private NoteFold() {}

    static List<ItemChange> added(Items before, RecordedEvent recorded, NoteAdded added) {
        before.get(ItemKind.BOARD, added.boardId().value());
        var round = added.roundId() == null ? null : before.get(ItemKind.ROUND, added.roundId().value());
        return Change.added(
                ItemKind.NOTE, added.noteId().value(),
                "board", added.boardId().value(),
                "text", added.text().value(),
                "textRevision", recorded.revision(),
                "x", added.position().x(),
                "y", added.position().y(),
                "colour", added.colour().name(),
                "author", actor(recorded),
                "createdAt", at(recorded),
                "round", text(added.roundId()),
                "private", round == null ? null : true,
                "anonymous", round == null && NamelessPhase.isOn(added.boardId().value(), before) ? true : null,
                "circle", round == null ? null : round.text("circle"),
                "sharedWith", round == null ? null : CircleFold.sharedWith(round, actor(recorded)));
    }

    static List<ItemChange> reworded(Items before, RecordedEvent recorded, NoteReworded reworded) {
        return updated(
                before, reworded.noteId(), "text", reworded.text().value(), "textRevision", recorded.revision());
    }

    static List<ItemChange> derived(Items before, NoteDerived derived) {
        var sources = derived.sources().stream().map(NoteId::value).toList();
        return updated(before, derived.noteId(), "sources", sources.isEmpty() ? null : sources);
    }

    static List<ItemChange> moved(Items before, NoteMoved moved) {
        return updated(before, moved.noteId(), "x", moved.position().x(), "y", moved.position().y());
    }

    static List<ItemChange> recoloured(Items before, NoteRecoloured recoloured) {
        return updated(before, recoloured.noteId(), "colour", recoloured.colour().name());
    }

    /** That a note is as large as every other goes without saying. */
    static List<ItemChange> resized(Items before, NoteResized resized) {
        return updated(
                before, resized.noteId(), "size", resized.size() == NoteSize.NORMAL ? null : resized.size().name());
    }

    static List<ItemChange> clustered(Items before, NoteClustered clustered) {
        before.get(ItemKind.CLUSTER, clustered.clusterId().value());
        return updated(before, clustered.noteId(), "cluster", clustered.clusterId().value());
    }

    static List<ItemChange> unclustered(Items before, NoteUnclustered unclustered) {
        return updated(before, unclustered.noteId(), "cluster", null);
    }

    static List<ItemChange> removed(Items before, NoteRemoved removed) {
        return updated(before, removed.noteId(), "removed", true);
    }

    static List<ItemChange> restored(Items before, NoteRestored restored) {
        return updated(before, restored.noteId(), "removed", null);
    }

    private static List<ItemChange> updated(Items before, NoteId note, @Nullable Object... namesAndValues) {
        return Change.updated(before, ItemKind.NOTE, note.value(), namesAndValues);
    }
}
