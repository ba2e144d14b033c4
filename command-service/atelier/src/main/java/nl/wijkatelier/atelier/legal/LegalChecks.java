package nl.wijkatelier.atelier.legal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.legal.LegalChecklist;
import nl.wijkatelier.contract.legal.LegalChecklistAdopted;
import nl.wijkatelier.contract.legal.LegalEvent;
import nl.wijkatelier.contract.legal.LegalItemId;
import nl.wijkatelier.contract.legal.LegalItemJudged;
import org.jspecify.annotations.Nullable;

/** The legal checklist, and what was said last about its items. */
public final class LegalChecks {
    private final Map<LegalItemId, LegalItemJudged> judged = new LinkedHashMap<>();
    private @Nullable LegalChecklist checklist;

    /** The checks of a snapshot. */
    public static LegalChecks restore(LegalSnapshot snapshot) {
        var checks = new LegalChecks();
        checks.checklist = snapshot.checklist();
        snapshot.judged().forEach(checks::put);
        return checks;
    }

    /** A copy of the state. */
    public LegalSnapshot snapshot() {
        return new LegalSnapshot(checklist, List.copyOf(judged.values()));
    }

    @Nullable LegalChecklist checklist() {
        return checklist;
    }

    boolean has(LegalItemId id) {
        return checklist != null
                && checklist.items().stream().anyMatch(item -> item.itemId().equals(id));
    }

    /** What was said last about an item, or null. */
    @Nullable LegalItemJudged judged(LegalItemId id) {
        return judged.get(id);
    }

    /** Follows what happened. */
    public void evolve(LegalEvent event) {
        switch (event) {
            case LegalChecklistAdopted e -> adopt(e.checklist());
            case LegalItemJudged e -> put(e);
        }
    }

    /** What was said about an item goes with the item. */
    private void adopt(LegalChecklist other) {
        checklist = other;
        judged.keySet().removeIf(id -> !has(id));
    }

    private void put(LegalItemJudged judgement) {
        judged.put(judgement.itemId(), judgement);
    }
}
