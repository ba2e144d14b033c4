package nl.wijkatelier.query.journal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.readmodel.JournalEntry;
import nl.wijkatelier.query.readmodel.Reading;
import nl.wijkatelier.query.visibility.Audience;

/**
 * What an audience may see of the journal today: what was private then is shown once all the notes that it was about are
 * revealed, or shared with this audience, and stays veiled when one of them never was.
 */
final class JournalView {
    private final AtelierId atelier;
    private final Audience audience;
    private final Reading reading;
    private final Map<String, Item> notes = new HashMap<>();

    JournalView(AtelierId atelier, Audience audience, Reading reading) {
        this.atelier = atelier;
        this.audience = audience;
        this.reading = reading;
    }

    List<VisibleEntry> of(List<JournalEntry> entries) {
        lookUp(entries);
        return entries.stream().map(this::view).toList();
    }

    private void lookUp(List<JournalEntry> entries) {
        var missing = new HashSet<String>();
        for (var entry : entries) {
            if (isOthers(entry)) {
                missing.addAll(entry.secret().notes());
            }
        }
        missing.removeAll(notes.keySet());
        reading.items(atelier, ItemKind.NOTE, missing).forEach(note -> notes.put(note.id(), note));
    }

    private VisibleEntry view(JournalEntry entry) {
        var whole = VisibleEntry.whole(entry);
        if (!isOthers(entry)) {
            return whole;
        }
        if (!entry.secret().isOpen(audience, notes::get)) {
            return whole.veiled();
        }
        return entry.secret().isSigned(audience, notes::get) ? whole : whole.unsigned();
    }

    private boolean isOthers(JournalEntry entry) {
        return entry.secret() != null && !audience.is(entry.secret().owner());
    }
}
