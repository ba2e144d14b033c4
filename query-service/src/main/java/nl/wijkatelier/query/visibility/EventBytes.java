package nl.wijkatelier.query.visibility;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;

/**
 * One event as JSON for every audience, each part written once: the same bytes as {@link VisibleEvent#writeTo} gives.
 *
 * <p>Hundreds of people may each see an event of a thousand changes a little differently (a reveal: everybody has notes
 * of their own among them), so a personal form is put together from bytes, not written anew.
 */
public final class EventBytes {
    private static final byte[] CHANGES = ascii(",\"c\":[");
    private static final byte[] END = ascii("]}");
    private static final byte[] NO_COMMAND = {};

    private final long revision;
    private final byte[] start;
    private final byte[] by;
    private final byte[] kind;
    private final byte[] command;
    private final ParticipantId sender;
    private final ParticipantId actor;
    private final boolean nameless;
    private final List<ItemStep> steps;
    private final List<StepBytes> parts;
    private final Set<ParticipantId> personal;
    private final byte[] common;

    private EventBytes(RecordedEvent recorded, List<ItemStep> steps, boolean nameless) {
        var cause = recorded.cause();
        // Identifiers, instants and type names hold nothing that JSON would escape.
        this.revision = recorded.revision();
        this.start = ascii("{\"r\":" + revision + ",\"at\":\"" + cause.happenedAt() + "\"");
        this.by = ascii(",\"by\":\"" + cause.actor() + "\"");
        this.kind = ascii(",\"k\":\"" + recorded.event().getClass().getSimpleName() + "\"");
        this.command = ascii(",\"x\":\"" + cause.commandId() + "\"");
        this.sender = VisibleEvent.sender(cause);
        this.actor = cause.actor();
        this.nameless = nameless;
        this.steps = steps;
        this.parts = steps.stream().map(StepBytes::of).toList();
        this.personal = insiders();
        this.common = write(Audience.EVERYBODY, NO_COMMAND, StepBytes::common);
    }

    /**
     * Writes an event.
     *
     * @param recorded the event
     * @param steps the items that it changed, before and after
     * @param after all items after it
     */
    public static EventBytes of(RecordedEvent recorded, List<ItemStep> steps, Items after) {
        return new EventBytes(recorded, steps, NamelessPhase.around(steps, after).isPresent());
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
        return write(Audience.of(participant), x, part -> part.of(participant));
    }

    /** How much memory it takes, roughly. */
    public int weight() {
        return common.length + 200 + 150 * steps.size();
    }

    private byte[] write(Audience audience, byte[] x, Function<StepBytes, byte[]> form) {
        var entries = new ArrayList<byte[]>(parts.size());
        for (var part : parts) {
            var entry = form.apply(part);
            if (entry.length > 0) {
                entries.add(entry);
            }
        }
        var bytes = new ByteArrayOutputStream(128 + entries.stream().mapToInt(entry -> entry.length + 1).sum());
        bytes.writeBytes(start);
        if (isSigned(audience)) {
            bytes.writeBytes(by);
        }
        bytes.writeBytes(kind);
        bytes.writeBytes(x);
        bytes.writeBytes(CHANGES);
        for (var at = 0; at < entries.size(); at++) {
            if (at > 0) {
                bytes.write(',');
            }
            bytes.writeBytes(entries.get(at));
        }
        bytes.writeBytes(END);
        return bytes.toByteArray();
    }

    private boolean isSigned(Audience audience) {
        return !Visibility.isSecret(steps, audience) && (!nameless || audience.is(actor.value()));
    }

    private Set<ParticipantId> insiders() {
        var all = new HashSet<ParticipantId>();
        all.add(sender);
        if (nameless) {
            all.add(actor);
        }
        parts.forEach(part -> all.addAll(part.personal().keySet()));
        return Set.copyOf(all);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
