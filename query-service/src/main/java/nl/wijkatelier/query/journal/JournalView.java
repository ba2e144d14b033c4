package nl.wijkatelier.query.journal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.history.Timelines;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemKey;
import nl.wijkatelier.query.readmodel.JournalEntry;
import nl.wijkatelier.query.readmodel.Reading;
import nl.wijkatelier.query.visibility.Audience;

/**
 * What an audience may see of the journal today: what was private then is shown once all the notes and positions that it was
 * about are revealed, or shared with this audience, and stays veiled when one of them never was. What was replaced before the
 * reveal was not revealed: that something was written is told then, and what only to those with whom it was shared as it was.
 */
final class JournalView {
    private final AtelierId atelier;
    private final Audience audience;
    private final Reading reading;
    private final Timelines timelines;
    private final Map<ItemKey, Item> today = new HashMap<>();

    JournalView(AtelierId atelier, Audience audience, Reading reading, Timelines timelines) {
        this.atelier = atelier;
        this.audience = audience;
        this.reading = reading;
        this.timelines = timelines;
    }

    List<VisibleEntry> of(List<JournalEntry> entries) {
        lookUp(entries);
        var drafts = drafts(entries);
        return entries.stream()
                .map(entry -> drafts.contains(entry.revision()) ? view(entry).unworded() : view(entry))
                .toList();
    }

    private Set<Long> drafts(List<JournalEntry> entries) {
        var worded = entries.stream().filter(entry -> entry.secret() != null && !entry.secret().wasSeenBy(audience)).toList();
        return worded.isEmpty() ? Set.of() : timelines.drafts(atelier, worded);
    }

    private void lookUp(List<JournalEntry> entries) {
        var missing = new EnumMap<ItemKind, Set<String>>(ItemKind.class);
        for (var entry : entries) {
            if (isOthers(entry)) {
                entry.secret().about().stream()
                        .filter(key -> !today.containsKey(key))
                        .forEach(key -> missing.computeIfAbsent(key.kind(), _ -> new HashSet<>()).add(key.id()));
            }
        }
        missing.forEach((kind, ids) -> reading.items(atelier, kind, ids)
                .forEach(item -> today.put(new ItemKey(kind, item.id()), item)));
    }

    private VisibleEntry view(JournalEntry entry) {
        var whole = VisibleEntry.whole(entry);
        if (!isOthers(entry)) {
            return whole;
        }
        if (!entry.secret().isOpen(audience, today::get)) {
            return whole.veiled();
        }
        return entry.secret().isSigned(audience, today::get) ? whole : whole.unsigned();
    }

    private boolean isOthers(JournalEntry entry) {
        return entry.secret() != null && !audience.is(entry.secret().owner());
    }
}
