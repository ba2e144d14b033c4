package nl.wijkatelier.atelier.undo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.CommandId;

/**
 * What somebody did in one act: with one command, or with several that were given together.
 *
 * @param commandId the first command, by which the act is known
 * @param doings what each of its commands did, in order
 */
public record Deed(CommandId commandId, List<Doing> doings) {

    static Deed of(CommandId commandId, long revision, Change change) {
        return new Deed(commandId, new ArrayList<>(List.of(Doing.of(commandId, revision, change))));
    }

    /** Whether a command is of the same act. */
    boolean goesOnWith(CommandId command) {
        return commandId.act().equals(command.act());
    }

    /** One more change of the same act. */
    void add(CommandId command, long revision, Change change) {
        if (doings.getLast().commandId().equals(command)) {
            doings.add(doings.removeLast().with(change, revision));
        } else {
            doings.add(Doing.of(command, revision, change));
        }
    }

    /** After an undo or redo of it. */
    Deed at(long revision) {
        return new Deed(commandId, new ArrayList<>(doings.stream().map(doing -> doing.at(revision)).toList()));
    }

    /** The same act, but for what these commands did. */
    Deed without(Set<CommandId> commands) {
        return new Deed(
                commandId,
                new ArrayList<>(doings.stream()
                        .filter(doing -> !commands.contains(doing.commandId()))
                        .toList()));
    }

    /** A copy that shares nothing that changes. */
    Deed copy() {
        return new Deed(commandId, new ArrayList<>(doings.stream().map(Doing::copy).toList()));
    }

    List<AtelierEvent> backward() {
        return doings.reversed().stream().flatMap(doing -> doing.backward().stream()).toList();
    }

    List<AtelierEvent> forward() {
        return doings.stream().flatMap(doing -> doing.forward().stream()).toList();
    }
}
