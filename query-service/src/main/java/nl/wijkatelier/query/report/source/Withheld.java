package nl.wijkatelier.query.report.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemKey;

/** What is left out for some readers: decisions that are not for them, and all that belongs to those. */
public final class Withheld {
    private final Set<ItemKey> keys;
    private final int decisions;

    private Withheld(Set<ItemKey> keys, int decisions) {
        this.keys = keys;
        this.decisions = decisions;
    }

    /** What is left out of these items for some readers. */
    static Withheld of(List<Item> items, Readers readers) {
        var decisions = new HashSet<String>();
        for (var item : items) {
            if (item.kind() == ItemKind.DECISION && !readers.mayRead(item.text("confidentiality"))) {
                decisions.add(item.id());
            }
        }
        var keys = new HashSet<ItemKey>();
        for (var item : items) {
            if (decisions.contains(item.kind() == ItemKind.DECISION ? item.id() : item.fields().get("decision"))) {
                keys.add(new ItemKey(item.kind(), item.id()));
            }
        }
        return new Withheld(keys, decisions.size());
    }

    /** Whether an item is left out. */
    public boolean holds(ItemKind kind, String id) {
        return keys.contains(new ItemKey(kind, id));
    }

    /** How many decisions are left out. */
    public int decisions() {
        return decisions;
    }
}
