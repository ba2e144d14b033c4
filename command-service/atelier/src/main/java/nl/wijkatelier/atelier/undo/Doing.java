package nl.wijkatelier.atelier.undo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.CommandId;

/**
 * What one command did: it is undone as a whole, or not at all.
 *
 * @param commandId the command
 * @param revision after it; after the first event of the undo or redo of it, once that has happened
 * @param changes what its events changed, in order
 */
public record Doing(CommandId commandId, long revision, List<Change> changes) {

    static Doing of(CommandId commandId, long revision, Change change) {
        return new Doing(commandId, revision, new ArrayList<>(List.of(change)));
    }

    Doing at(long newRevision) {
        return new Doing(commandId, newRevision, changes);
    }

    /** A copy that shares nothing that changes. */
    Doing copy() {
        return new Doing(commandId, revision, new ArrayList<>(changes));
    }

    /** One more change by the same command. Dissolving a big cluster has thousands, so they are not copied each time. */
    Doing with(Change change, long newRevision) {
        changes.add(change);
        return at(newRevision);
    }

    /** The things that it is about. */
    Stream<Item> items() {
        return changes.stream().flatMap(change ->
                Stream.concat(change.guarded().stream().map(Trait::item), change.needed().stream()));
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
