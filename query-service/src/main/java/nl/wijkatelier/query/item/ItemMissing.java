package nl.wijkatelier.query.item;

import nl.wijkatelier.contract.ItemKind;

/** An event names an item that is not there: the stream contradicts itself, and folding on would hide it. */
public final class ItemMissing extends IllegalStateException {
    public ItemMissing(ItemKind kind, String id) {
        super("There is no " + kind.word() + " " + id);
    }
}
