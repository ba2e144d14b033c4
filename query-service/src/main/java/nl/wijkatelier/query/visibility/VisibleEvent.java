package nl.wijkatelier.query.visibility;

import java.time.Instant;
import java.util.List;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.detail.EventDetail;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.ItemJson;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One event as one audience may see it, at the time.
 *
 * @param revision its revision
 * @param at when it happened
 * @param by who acted; null while the event is private to somebody else, and of what was done in a phase without names
 * @param kind the name of the event type
 * @param detail what it is about more precisely than the changes tell: {@link EventDetail}
 * @param command the command it came from; only for whoever sent it
 * @param changes what changes in what this audience sees; may be nothing
 */
public record VisibleEvent(
        long revision,
        Instant at,
        @Nullable ParticipantId by,
        String kind,
        List<String> detail,
        @Nullable CommandId command,
        List<ItemChange> changes) {
    /**
     * What an audience may see of an event.
     *
     * @param recorded the event
     * @param steps the items that it changed, before and after
     * @param after all items after it
     * @param audience who looks
     */
    public static VisibleEvent of(RecordedEvent recorded, List<ItemStep> steps, Items after, Audience audience) {
        var cause = recorded.cause();
        return new VisibleEvent(
                recorded.revision(),
                cause.happenedAt(),
                isSigned(cause, steps, after, audience) ? cause.actor() : null,
                recorded.event().getClass().getSimpleName(),
                EventDetail.of(recorded.event()),
                audience.is(sender(cause).value()) ? cause.commandId() : null,
                ViewChanges.of(steps, audience));
    }

    private static boolean isSigned(
            RecordedEvent.Cause cause, List<ItemStep> steps, Items after, Audience audience) {
        return !Visibility.isSecret(steps, audience)
                && (audience.is(cause.actor().value()) || NamelessPhase.around(steps, after).isEmpty());
    }

    /** Who sent the command of an event: in an import that is whoever imports, not whoever acted then. */
    public static ParticipantId sender(RecordedEvent.Cause cause) {
        var importer = cause.importedBy();
        return importer == null ? cause.actor() : importer;
    }

    /** The same event with other changes: of fewer items, for who may not be told of all. */
    public VisibleEvent with(List<ItemChange> others) {
        return new VisibleEvent(revision, at, by, kind, detail, command, others);
    }

    /** The same event, for who is not told who did it. */
    public VisibleEvent unsigned() {
        return new VisibleEvent(revision, at, null, kind, detail, command, changes);
    }

    /** Writes it as an object: {@code {"r":…,"at":…,"by":…,"k":…,"d":[…],"x":…,"c":[…]}}. */
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("r", revision);
        json.writeStringProperty("at", at.toString());
        writeIfKnown(json, "by", by);
        json.writeStringProperty("k", kind);
        if (!detail.isEmpty()) {
            json.writeArrayPropertyStart("d");
            detail.forEach(json::writeString);
            json.writeEndArray();
        }
        writeIfKnown(json, "x", command);
        json.writeArrayPropertyStart("c");
        for (var change : changes) {
            ItemJson.write(json, change.kind().word(), change.id(), change.fields());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeIfKnown(JsonGenerator json, String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }
}
