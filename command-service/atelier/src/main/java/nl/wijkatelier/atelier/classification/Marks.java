package nl.wijkatelier.atelier.classification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.classification.ClassificationEvent;
import nl.wijkatelier.contract.classification.ClassificationWithdrawn;
import nl.wijkatelier.contract.classification.ItemClassified;
import nl.wijkatelier.contract.decision.Confidentiality;
import org.jspecify.annotations.Nullable;

/** What is marked. A mark stays when what it is on goes: what was said of it is still in the history. */
public final class Marks {
    private final Map<Marked, Mark> marks = new LinkedHashMap<>();

    private record Marked(ItemKind kind, String itemId) {}

    /** The marks of a snapshot. */
    public static Marks restore(List<Mark> snapshot) {
        var restored = new Marks();
        snapshot.forEach(restored::put);
        return restored;
    }

    /** A copy of the state. */
    public List<Mark> snapshot() {
        return List.copyOf(marks.values());
    }

    /** How something is marked, or null. */
    @Nullable Confidentiality on(ItemKind kind, String itemId) {
        var mark = marks.get(new Marked(kind, itemId));
        return mark == null ? null : mark.confidentiality();
    }

    /** Whether something stays within the atelier: it is marked, and not for everybody. */
    public boolean keepInside(ItemKind kind, String itemId) {
        var mark = marks.get(new Marked(kind, itemId));
        return mark != null && mark.keepsInside();
    }

    /** Whether anything was marked after a revision, so that it stays within the atelier. */
    public boolean madeSince(long revision) {
        return marks.values().stream().anyMatch(mark -> mark.keepsInside() && mark.revision() > revision);
    }

    /** Follows what happened. */
    public void evolve(ClassificationEvent event, long revision) {
        switch (event) {
            case ItemClassified e -> put(new Mark(e.kind(), e.itemId(), e.confidentiality(), revision));
            case ClassificationWithdrawn e -> marks.remove(new Marked(e.kind(), e.itemId()));
        }
    }

    private void put(Mark mark) {
        marks.put(new Marked(mark.kind(), mark.itemId()), mark);
    }
}
