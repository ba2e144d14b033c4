package nl.wijkatelier.query.evidence;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.board.BackgroundImage;
import nl.wijkatelier.contract.board.BackgroundLaid;
import nl.wijkatelier.query.item.ItemKey;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.readmodel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What must be remembered of an event to say how much of it an edition shows, and where things came from.
 *
 * @param revision at which it is
 * @param type what kind of event it is
 * @param at when it happened
 * @param actor who acted
 * @param role which role they had then; null if they had none
 * @param command from which it came
 * @param others the commands that its metadata name besides: what it undoes or redoes
 * @param secret what of it was private when it happened
 * @param touched the items that it changed
 * @param internal whether it tells what of an item is internal
 * @param personal whether it has a text that is somebody's personal data
 * @param image the image that it laid under a board; null if it did not
 */
record PastEvent(
        long revision,
        String type,
        Instant at,
        String actor,
        @Nullable String role,
        CommandId command,
        List<CommandId> others,
        @Nullable Secret secret,
        List<ItemKey> touched,
        boolean internal,
        boolean personal,
        @Nullable BackgroundImage image) {
    static PastEvent of(RecordedEvent recorded, List<ItemStep> steps, Items after, boolean internal, boolean personal) {
        var cause = recorded.cause();
        return new PastEvent(
                recorded.revision(),
                recorded.event().getClass().getSimpleName(),
                cause.happenedAt(),
                cause.actor().value(),
                after.find(ItemKind.PARTICIPANT, cause.actor().value()).map(item -> item.text("role")).orElse(null),
                cause.commandId(),
                Stream.of(cause.undoes(), cause.redoes()).filter(command -> command != null).toList(),
                Secret.of(recorded, steps, after),
                steps.stream().map(ItemStep::key).toList(),
                internal,
                personal,
                recorded.event() instanceof BackgroundLaid laid ? laid.image() : null);
    }
}
