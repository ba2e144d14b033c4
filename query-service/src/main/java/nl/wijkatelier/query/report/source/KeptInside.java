package nl.wijkatelier.query.report.source;

import java.util.HashSet;
import java.util.Set;
import nl.wijkatelier.query.item.ItemKey;
import nl.wijkatelier.query.item.Items;

/**
 * What is marked as not for some readers.
 *
 * @param marked what they may not read because it is marked so itself
 * @param now those, and all that belongs to them
 * @param ever those, and all that ever belonged to them
 * @param texts what was said in what they may not read now
 */
record KeptInside(Set<ItemKey> marked, Set<ItemKey> now, Set<ItemKey> ever, KeptTexts texts) {
    /** Nothing. */
    static final KeptInside NOTHING = new KeptInside(Set.of(), Set.of(), Set.of(), new KeptTexts());

    /** As far as can be told from the items alone. */
    static KeptInside of(Items items, Readers readers, Marks marks) {
        if (marks.notFor(readers).isEmpty()) {
            return NOTHING;
        }
        var now = Belongings.of(items.all()).notFor(readers, marks);
        var texts = new KeptTexts();
        now.forEach(key -> items.find(key.kind(), key.id()).ifPresent(item -> texts.add(item.fields().values())));
        return new KeptInside(marks.notFor(readers), now, now, texts);
    }

    /** The same, with what the history has of it: what is gone, and what was said in other words before. */
    KeptInside withPast(Items items, Readers readers, Marks marks, MarkedPast past) {
        var ever = past.notFor(readers, marks);
        var spoken = new HashSet<>(now);
        ever.stream().filter(key -> items.find(key.kind(), key.id()).isEmpty()).forEach(spoken::add);
        return new KeptInside(marked, now, ever, texts.with(past.said(spoken)));
    }
}
