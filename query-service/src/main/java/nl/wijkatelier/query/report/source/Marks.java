package nl.wijkatelier.query.report.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.classification.ClassificationWithdrawn;
import nl.wijkatelier.contract.classification.ItemClassified;
import nl.wijkatelier.contract.decision.DecisionClassified;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemKey;

/**
 * Who may read what outside the atelier (DOMAIN.md §5, Woo): what people marked, and what decisions are classified as. It is what was
 * said last that counts, also for what is made of an earlier revision: what is kept inside today does not go out by looking back to
 * before it was.
 */
public final class Marks {
    private final Map<ItemKey, String> marks = new LinkedHashMap<>();
    private final Map<String, String> decisions = new HashMap<>();

    /** Those among some items. */
    public static Marks in(Collection<Item> items) {
        var found = new Marks();
        items.forEach(found::find);
        return found;
    }

    private void find(Item item) {
        var confidentiality = item.text("confidentiality");
        if (confidentiality != null && item.kind() == ItemKind.CLASSIFICATION) {
            marks.put(Mark.on(item), confidentiality);
        } else if (confidentiality != null && item.kind() == ItemKind.DECISION) {
            decisions.put(item.id(), confidentiality);
        }
    }

    /** Follows what happened since. */
    public void follow(AtelierEvent event) {
        switch (event) {
            case ItemClassified e -> marks.put(new ItemKey(e.kind(), e.itemId()), e.confidentiality().name());
            case ClassificationWithdrawn e -> marks.remove(new ItemKey(e.kind(), e.itemId()));
            case DecisionClassified e -> decisions.put(e.decisionId().value(), e.confidentiality().name());
            default -> {}
        }
    }

    /** Whether some readers may read about a decision. */
    public boolean isOpen(String decision, Readers readers) {
        return readers.mayRead(decisions.get(decision));
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
