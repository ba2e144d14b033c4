package nl.wijkatelier.query.report.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.classification.ClassificationWithdrawn;
import nl.wijkatelier.contract.classification.ItemClassified;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemKey;

/**
 * Who may read what outside the atelier (DOMAIN.md §5, Woo). It is the last mark that counts, also for what is made of an earlier
 * revision: what is kept inside today does not go out by looking back to before it was.
 */
public final class Marks {
    private final Map<ItemKey, String> marks = new LinkedHashMap<>();

    /** Those among some items. */
    public static Marks in(Collection<Item> items) {
        var found = new Marks();
        items.stream()
                .filter(item -> item.kind() == ItemKind.CLASSIFICATION)
                .forEach(item -> found.marks.put(Mark.on(item), String.valueOf(item.text("confidentiality"))));
        return found;
    }

    /** Follows what happened since. */
    public void follow(AtelierEvent event) {
        switch (event) {
            case ItemClassified e -> marks.put(new ItemKey(e.kind(), e.itemId()), e.confidentiality().name());
            case ClassificationWithdrawn e -> marks.remove(new ItemKey(e.kind(), e.itemId()));
            default -> {}
        }
    }

    /** What is marked as not for these readers. */
    public Set<ItemKey> notFor(Readers readers) {
        var kept = new LinkedHashSet<ItemKey>();
        marks.forEach((key, confidentiality) -> {
            if (!readers.mayRead(confidentiality)) {
                kept.add(key);
            }
        });
        return kept;
    }

    /** Whether somebody looked at something and marked it as for these readers. */
    boolean isFor(ItemKey key, Readers readers) {
        var confidentiality = marks.get(key);
        return confidentiality != null && readers.mayRead(confidentiality);
    }
}
