package nl.wijkatelier.query.item;

import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * One item before and after a change.
 *
 * @param kind what kind of thing
 * @param id which one
 * @param before as it was; null when it came to be
 * @param after as it is now; null when it is gone
 */
public record ItemStep(ItemKind kind, String id, @Nullable Item before, @Nullable Item after) {
    /** Which item it is about. */
    public ItemKey key() {
        return new ItemKey(kind, id);
    }

    /** The item that it is about: as it is now, or as it was when it is gone. */
    public Item subject() {
        var item = after == null ? before : after;
        return item == null ? new Item(kind, id, Map.of()) : item;
    }
}
