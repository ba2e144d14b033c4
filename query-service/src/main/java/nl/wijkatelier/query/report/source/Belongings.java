package nl.wijkatelier.query.report.source;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemKey;
import nl.wijkatelier.query.item.ItemStep;

/** What belongs to what, or ever belonged to it: all that goes along with something that is left out. */
public final class Belongings {
    private final Map<ItemKey, Set<Belonging>> byOwner = new HashMap<>();

    private record Belonging(ItemKey key, boolean source) {}

    /** What belongs to what among these items. */
    static Belongings of(List<Item> items) {
        var belongings = new Belongings();
        items.forEach(belongings::note);
        return belongings;
    }

    /** Follows what changed. */
    public void follow(ItemStep step) {
        if (step.after() != null) {
            note(step.after());
        }
    }

    private void note(Item item) {
        var key = new ItemKey(item.kind(), item.id());
        for (var owner : Owner.of(item)) {
            byOwner.computeIfAbsent(owner.key(), _ -> new LinkedHashSet<>()).add(new Belonging(key, owner.source()));
        }
    }

    /** What is marked as not for some readers, and what belongs to that, and to that again. */
    public Set<ItemKey> notFor(Readers readers, Marks marks) {
        var kept = new LinkedHashSet<>(marks.notFor(readers));
        var toFollow = new ArrayDeque<>(kept);
        while (!toFollow.isEmpty()) {
            for (var belonging : byOwner.getOrDefault(toFollow.remove(), Set.of())) {
                var isFreed = belonging.source() && marks.isFor(belonging.key(), readers);
                if (!isFreed && kept.add(belonging.key())) {
                    toFollow.add(belonging.key());
                }
            }
        }
        return kept;
    }
}
