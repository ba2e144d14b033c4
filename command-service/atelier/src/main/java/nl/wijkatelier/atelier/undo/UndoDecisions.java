package nl.wijkatelier.atelier.undo;

import java.util.Objects;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.undo.ChangedSince;
import nl.wijkatelier.contract.undo.NothingToRedo;
import nl.wijkatelier.contract.undo.NothingToUndo;
import nl.wijkatelier.contract.undo.RedoLast;
import nl.wijkatelier.contract.undo.UndoCommand;
import nl.wijkatelier.contract.undo.UndoLast;
import org.jspecify.annotations.Nullable;

/** Taking back what one did last, and doing it again: the whole act, but for what somebody else changed since. */
public final class UndoDecisions {
    private final History history;

    public UndoDecisions(History history) {
        this.history = history;
    }

    /** What undoing or redoing leads to: ordinary events. */
    public Decision decide(UndoCommand command, ParticipantId actor) {
        return switch (command) {
            case UndoLast _ -> undo(history.lastDoneBy(actor), actor);
            case RedoLast _ -> redo(history.lastUndoneBy(actor), actor);
        };
    }

    private Decision undo(@Nullable Deed deed, ParticipantId actor) {
        if (deed == null) {
            return Decision.refused(new NothingToUndo());
        }
        var standing = history.undoable(deed, actor);
        return standing.doings().isEmpty()
                ? Decision.refused(changedSince(deed, actor))
                : new Decision.Accepted(standing.backward(), deed.commandId(), null);
    }

    private Decision redo(@Nullable Deed deed, ParticipantId actor) {
        if (deed == null) {
            return Decision.refused(new NothingToRedo());
        }
        var standing = history.redoable(deed, actor);
        return standing.doings().isEmpty()
                ? Decision.refused(changedSince(deed, actor))
                : new Decision.Accepted(standing.forward(), null, deed.commandId());
    }

    private ChangedSince changedSince(Deed deed, ParticipantId actor) {
        var changed = deed.doings().stream()
                .map(doing -> history.changedSince(doing, actor))
                .filter(Objects::nonNull)
                .findFirst();
        return new ChangedSince(changed.orElseThrow().id());
    }
}
