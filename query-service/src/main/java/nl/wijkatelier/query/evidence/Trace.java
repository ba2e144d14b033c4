package nl.wijkatelier.query.evidence;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.readmodel.JournalEntry.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What must be remembered of an event to say how much of it an edition shows.
 *
 * @param command from which it came
 * @param others the commands that its metadata name besides: what it undoes or redoes
 * @param secret what of it was private when it happened
 * @param touched the items that it changed
 */
record Trace(CommandId command, List<CommandId> others, @Nullable Secret secret, List<Key> touched) {
    /** An item, by its name. */
    record Key(ItemKind kind, String id) {}

    static Trace of(RecordedEvent recorded, List<ItemStep> steps) {
        var cause = recorded.cause();
        return new Trace(
                cause.commandId(),
                Stream.of(cause.undoes(), cause.redoes()).filter(command -> command != null).toList(),
                Secret.of(steps),
                steps.stream().map(step -> new Key(step.kind(), step.id())).toList());
    }
}
