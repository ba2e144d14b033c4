package nl.wijkatelier.query.visibility;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.detail.EventDetail;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/**
 * One event as JSON for every audience, each part written once: the same bytes as {@link VisibleEvent#writeTo} gives.
 *
 * <p>Hundreds of people may each see an event of a thousand changes a little differently (a reveal: everybody has notes
 * of their own among them), so a personal form is put together from bytes, not written anew. Thousands of events are kept
 * for who was cut off, so one that is the same to all, as most are, holds nothing but its bytes.
 */
public final class EventBytes {
    private static final byte[] NO_COMMAND = {};

    private final long revision;
    private final ParticipantId sender;
    private final Set<ParticipantId> personal;
    private final byte[] command;
    private final int commandAt;
    private final byte[] common;
    private final @Nullable EventPieces pieces;

    private EventBytes(RecordedEvent recorded, EventPieces pieces) {
        var cause = recorded.cause();
        this.revision = recorded.revision();
        this.sender = VisibleEvent.sender(cause);
        this.personal = pieces.insidersAnd(sender);
        this.command = ascii(",\"x\":\"" + cause.commandId() + "\"");
        this.commandAt = pieces.commandAt(Audience.EVERYBODY);
        this.common = pieces.write(Audience.EVERYBODY, NO_COMMAND, StepBytes::common);
        this.pieces = pieces.differ() ? pieces : null;
    }

    /**
     * Writes an event.
     *
     * @param recorded the event
     * @param steps the items that it changed, before and after
     * @param after all items after it
     */
    public static EventBytes of(RecordedEvent recorded, List<ItemStep> steps, Items after) {
        var cause = recorded.cause();
        // Identifiers, instants and type names hold nothing that JSON would escape.
        return new EventBytes(
                recorded,
                new EventPieces(
                        ascii("{\"r\":" + recorded.revision() + ",\"at\":\"" + cause.happenedAt() + "\""),
                        cause.actor(),
                        ascii(",\"by\":\"" + cause.actor() + "\""),
                        NamelessPhase.around(steps, after).isPresent(),
                        ascii(",\"k\":\"" + recorded.event().getClass().getSimpleName() + "\"" + detail(recorded)),
                        steps,
                        steps.stream().map(StepBytes::of).toList()));
    }

    private static String detail(RecordedEvent recorded) {
        var words = EventDetail.of(recorded.event());
        return words.isEmpty() ? "" : words.stream().collect(Collectors.joining("\",\"", ",\"d\":[\"", "\"]"));
    }

    /** Its revision. */
    public long revision() {
        return revision;
    }

    /** The form that all get for whom there is no personal one. */
    public byte[] common() {
        return common;
    }

    /** Those for whom there is a personal form: who sent the command, and whose own things it touches. */
    public Set<ParticipantId> personal() {
        return personal;
    }

    /** The form that a participant gets. */
    public byte[] of(ParticipantId participant) {
        if (!personal.contains(participant)) {
            return common;
        }
        var x = participant.equals(sender) ? command : NO_COMMAND;
        return pieces == null
                ? commonWith(x)
                : pieces.write(Audience.of(participant), x, part -> part.of(participant));
    }

    /** How much memory it takes, roughly. */
    public int weight() {
        return common.length + 250 + (pieces == null ? 0 : pieces.weight());
    }

    private byte[] commonWith(byte[] x) {
        return ByteBuffer.allocate(common.length + x.length)
                .put(common, 0, commandAt)
                .put(x)
                .put(common, commandAt, common.length - commandAt)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
