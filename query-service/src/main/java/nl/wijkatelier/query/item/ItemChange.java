package nl.wijkatelier.query.item;

import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one item: fields to merge into it, or that it goes.
 *
 * @param kind what kind of thing
 * @param id which one; an item that is not there yet comes to be
 * @param fields the fields that get another value, a null value for a field that goes; null when the item itself goes
 */
public record ItemChange(ItemKind kind, String id, @Nullable Map<String, @Nullable Object> fields) {
    /** Sets fields, given as alternating names and values. */
    public static ItemChange set(ItemKind kind, String id, @Nullable Object... namesAndValues) {
        return new ItemChange(kind, id, Fields.of(namesAndValues));
    }

    /** The item goes. */
    public static ItemChange gone(ItemKind kind, String id) {
        return new ItemChange(kind, id, null);
    }
}
