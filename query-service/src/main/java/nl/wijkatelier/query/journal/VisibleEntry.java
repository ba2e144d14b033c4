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
                entry.board(),
                entry.items(),
                entry.text());
    }

    VisibleEntry unsigned() {
        return new VisibleEntry(revision, at, recordedAt, null, kind, board, items, text);
    }

    /** All but what was said. */
    VisibleEntry unworded() {
        return new VisibleEntry(revision, at, recordedAt, by, kind, board, items, null);
    }

    /** That something happened, and nothing of what or by whom. */
    VisibleEntry veiled() {
        return new VisibleEntry(revision, at, recordedAt, null, kind, board, List.of(), null);
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
        writeIfThere(json, "board", board);
        json.writeArrayPropertyStart("items");
        items.forEach(json::writeString);
        json.writeEndArray();
        writeIfThere(json, "text", text);
        json.writeEndObject();
    }

    private static void writeIfThere(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
