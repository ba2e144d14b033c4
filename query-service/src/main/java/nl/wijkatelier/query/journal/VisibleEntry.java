package nl.wijkatelier.query.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.wijkatelier.query.readmodel.JournalEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * An entry of the journal as somebody may see it today.
 *
 * @param by who acted; null when that is not for who asks
 * @param detail what it was about more precisely than the items tell; none when that is not for who asks
 * @param items the ids of what it touched; none when that is not for who asks
 * @param text what was said, if anything and if it is for who asks
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VisibleEntry(
        long revision,
        Instant at,
        Instant recordedAt,
        @Nullable String by,
        String kind,
        List<String> detail,
        @Nullable String board,
        List<String> items,
        @Nullable String text) {

    static VisibleEntry whole(JournalEntry entry) {
        return new VisibleEntry(
                entry.revision(),
                entry.at(),
                entry.recordedAt(),
                entry.by(),
                entry.kind(),
                entry.detail(),
                entry.board(),
                entry.items(),
                entry.text());
    }

    VisibleEntry unsigned() {
        return new VisibleEntry(revision, at, recordedAt, null, kind, detail, board, items, text);
    }

    /** All but what was said. */
    VisibleEntry unworded() {
        return new VisibleEntry(revision, at, recordedAt, by, kind, detail, board, items, null);
    }

    /** That something happened, and nothing of what or by whom. */
    VisibleEntry veiled() {
        return new VisibleEntry(revision, at, recordedAt, null, kind, List.of(), board, List.of(), null);
    }

    /** Whether it tells what it was about. */
    boolean isOpen() {
        return !items.isEmpty();
    }

    void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("revision", revision);
        json.writeStringProperty("at", at.toString());
        json.writeStringProperty("recordedAt", recordedAt.toString());
        writeIfThere(json, "by", by);
        json.writeStringProperty("kind", kind);
        if (!detail.isEmpty()) {
            write(json, "detail", detail);
        }
        writeIfThere(json, "board", board);
        write(json, "items", items);
        writeIfThere(json, "text", text);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void writeIfThere(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
