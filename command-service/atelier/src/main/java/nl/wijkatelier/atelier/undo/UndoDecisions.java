package nl.wijkatelier.atelier.undo;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.undo.ChangedSince;
import nl.wijkatelier.contract.undo.NothingToRedo;
import nl.wijkatelier.contract.undo.NothingToUndo;
import nl.wijkatelier.contract.undo.RedoLast;
import nl.wijkatelier.contract.undo.UndoCommand;
import nl.wijkatelier.contract.undo.UndoLast;
import org.jspecify.annotations.Nullable;

/** Taking back what one did last, and doing it again. */
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
        var changed = changedSince(deed, actor);
        return changed == null
                ? new Decision.Accepted(deed.backward(), deed.commandId(), null)
                : Decision.refused(new ChangedSince(changed.id()));
    }

    private Decision redo(@Nullable Deed deed, ParticipantId actor) {
        if (deed == null) {
            return Decision.refused(new NothingToRedo());
        }
        var changed = changedSince(deed, actor);
        return changed == null
                ? new Decision.Accepted(deed.forward(), null, deed.commandId())
                : Decision.refused(new ChangedSince(changed.id()));
    }

    private @Nullable Item changedSince(Deed deed, ParticipantId actor) {
        for (var change : deed.changes()) {
            for (var trait : change.guarded()) {
                if (history.touches().byOtherThan(actor, trait, deed.revision())) {
                    return trait.item();
                }
            }
            for (var item : change.needed()) {
                if (takenAway(item, deed, actor)) {
                    return item;
                }
            }
        }
        return null;
    }

    private boolean takenAway(Item item, Deed deed, ParticipantId actor) {
        return history.tookAway(item)
                && history.touches().byOtherThan(actor, item.its(Aspect.PRESENCE), deed.revision());
    }
}
