package nl.wijkatelier.query.report.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.query.item.ItemKey;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.readmodel.EventText;

/** What belonged to what in a history, and what was said in it of what: for who must leave out what is marked. */
public final class MarkedPast {
    private final Belongings belongings = new Belongings();
    private final Map<ItemKey, Set<String>> said = new HashMap<>();

    /** Follows what happened. */
    public void saw(RecordedEvent recorded, List<ItemStep> steps) {
        steps.forEach(belongings::follow);
        var texts = EventText.everything(recorded.event()).stream().filter(KeptTexts::isTelling).toList();
        if (!texts.isEmpty()) {
            steps.forEach(step -> said.computeIfAbsent(step.key(), _ -> new HashSet<>()).addAll(texts));
        }
    }

    /** What is marked as not for some readers, and all that belongs or ever belonged to it. */
    public Set<ItemKey> notFor(Readers readers, Marks marks) {
        return belongings.notFor(readers, marks);
    }

    /** All that was ever said of some items. */
    public KeptTexts said(Set<ItemKey> items) {
        var texts = new KeptTexts();
        items.forEach(item -> texts.add(said.getOrDefault(item, Set.of())));
        return texts;
    }
}
