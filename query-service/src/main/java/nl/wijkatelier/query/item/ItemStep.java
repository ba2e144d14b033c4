package nl.wijkatelier.query.item;

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
}
