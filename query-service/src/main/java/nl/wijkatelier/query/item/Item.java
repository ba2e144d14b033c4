package nl.wijkatelier.query.item;

import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an atelier consists of, as it is at some revision. Holds everything that is known of it: what an
 * audience may see of it is for {@code Visibility} to say.
 *
 * @param kind what kind of thing
 * @param id its id, unique among its kind
 * @param fields its values by name; in the order in which they came, never changed, none of them null
 */
public record Item(ItemKind kind, String id, Map<String, Object> fields) {
    /** Copies the fields, so that nothing can change them afterwards. */
    @SuppressWarnings("unchecked") // merging drops null values
    public Item {
        fields = fields instanceof Fields ? fields : (Map<String, Object>) (Map<?, ?>) Fields.NONE.merge(fields);
    }

    /** A field that holds text, or null when it is absent. */
    public @Nullable String text(String field) {
        return (String) fields.get(field);
    }

    /** A field that holds a list of texts; empty when it is absent. */
    @SuppressWarnings("unchecked") // it is what the fold wrote
    public List<String> texts(String field) {
        return (List<String>) fields.getOrDefault(field, List.of());
    }

    /** A field that holds a whole number; 0 when it is absent. */
    public long number(String field) {
        return fields.get(field) instanceof Number number ? number.longValue() : 0;
    }

    /** Whether a yes-or-no field is there and says yes. */
    public boolean is(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    /** This item after a change of some fields; null values remove. */
    @SuppressWarnings("unchecked") // merging drops null values
    Item with(Map<String, ? extends @Nullable Object> change) {
        return new Item(kind, id, (Map<String, Object>) (Map<?, ?>) Fields.from(fields).merge(change));
    }
}
