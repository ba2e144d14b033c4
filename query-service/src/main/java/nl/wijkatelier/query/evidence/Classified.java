package nl.wijkatelier.query.evidence;

import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkatelier.evidence.event.LoggedEvent;
import nl.wijkatelier.query.item.ItemKey;
import nl.wijkatelier.query.report.source.KeptTexts;

/**
 * What is not for everybody to read.
 *
 * @param items the items
 * @param ids their identifiers
 * @param texts what was said in those that are marked
 */
record Classified(Set<ItemKey> items, Set<String> ids, KeptTexts texts) {
    static final Classified NOTHING = new Classified(Set.of(), Set.of(), new KeptTexts());

    static Classified of(Set<ItemKey> items, KeptTexts texts) {
        return new Classified(items, items.stream().map(ItemKey::id).collect(Collectors.toUnmodifiableSet()), texts);
    }

    /** Whether an event changed one of them, mentions one, or says again what is said in one. */
    boolean isIn(LoggedEvent event, PastEvent known) {
        return known.touched().stream().anyMatch(items::contains)
                || Mentions.any(event.payload(), text -> Mentions.any(text, ids) || texts.has(text));
    }
}
