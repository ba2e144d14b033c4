package nl.wijkatelier.atelier.undo;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.CommandId;

/**
 * What somebody did with one command.
 *
 * @param commandId the command
 * @param revision after it; after the undo or redo of it, once that has happened
 * @param changes what its events changed, in order
 */
public record Deed(CommandId commandId, long revision, List<Change> changes) {

    static Deed of(CommandId commandId, long revision, Change change) {
        return new Deed(commandId, revision, new ArrayList<>(List.of(change)));
    }

    Deed at(long newRevision) {
        return new Deed(commandId, newRevision, changes);
    }

    /** A copy that shares nothing that changes. */
    Deed copy() {
        return new Deed(commandId, revision, new ArrayList<>(changes));
    }

    /** One more change by the same command. Dissolving a big cluster has thousands, so they are not copied each time. */
    Deed with(Change change, long newRevision) {
        changes.add(change);
        return at(newRevision);
    }

    List<AtelierEvent> backward() {
        return changes.reversed().stream()
                .flatMap(change -> change.backward().stream())
                .toList();
    }

    List<AtelierEvent> forward() {
        return changes.stream().flatMap(change -> change.forward().stream()).toList();
    }
}
