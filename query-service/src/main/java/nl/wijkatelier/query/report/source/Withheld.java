package nl.wijkatelier.query.report.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;

/** What is left out for some readers: decisions that are not for them, and all that belongs to those. */
public final class Withheld {
    private final Set<Key> keys;
    private final int decisions;

    private record Key(ItemKind kind, String id) {}

    private Withheld(Set<Key> keys, int decisions) {
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
        var keys = new HashSet<Key>();
        for (var item : items) {
            if (decisions.contains(item.kind() == ItemKind.DECISION ? item.id() : item.fields().get("decision"))) {
                keys.add(new Key(item.kind(), item.id()));
            }
        }
        return new Withheld(keys, decisions.size());
    }

    /** Whether an item is left out. */
    public boolean holds(ItemKind kind, String id) {
        return keys.contains(new Key(kind, id));
    }

    /** How many decisions are left out. */
    public int decisions() {
        return decisions;
    }
}
