package nl.wijkatelier.query.report.chapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkatelier.query.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * What is known of something, read with its type: an item, or a part of one. What is not there is unknown.
 *
 * @param id of the item; of a part the empty text
 */
public record Entry(String id, Map<?, ?> fields) {
    /** Of which nothing is known. */
    static final Entry NOTHING = new Entry("", Map.of());

    /** What is known of an item. */
    public static Entry of(Item item) {
        return new Entry(item.id(), item.fields());
    }

    private static Entry within(@Nullable Object fields) {
        return fields instanceof Map<?, ?> map ? new Entry("", map) : NOTHING;
    }

    /** A text. */
    public @Nullable String text(String field) {
        return fields.get(field) instanceof String text ? text : null;
    }

    /** A text that is always there; what stands for it if it is not, after all, is the empty text. */
    public String given(String field) {
        return Optional.ofNullable(text(field)).orElse("");
    }

    /** A number. */
    public @Nullable Double number(String field) {
        return fields.get(field) instanceof Number number ? number.doubleValue() : null;
    }

    /** A whole number. */
    public @Nullable Long whole(String field) {
        return fields.get(field) instanceof Number number ? number.longValue() : null;
    }

    /** Whether a yes-or-no field is there and says yes. */
    public boolean is(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    /** Whether a field says just this. */
    public boolean says(String field, String value) {
        return value.equals(fields.get(field));
    }

    /** Whether a field is there. */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** A day. */
    public @Nullable LocalDate day(String field) {
        var day = text(field);
        return day == null ? null : LocalDate.parse(day);
    }

    /** A moment. */
    public @Nullable Instant moment(String field) {
        var moment = text(field);
        return moment == null ? null : Instant.parse(moment);
    }

    /** A list of texts; empty if it is not there. */
    public List<String> texts(String field) {
        return fields.get(field) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    /** A list of parts; empty if it is not there. */
    public List<Entry> parts(String field) {
        return fields.get(field) instanceof List<?> list ? list.stream().map(Entry::within).toList() : List.of();
    }

    /** A part; one without fields if it is not there. */
    public Entry part(String field) {
        return within(fields.get(field));
    }
}
