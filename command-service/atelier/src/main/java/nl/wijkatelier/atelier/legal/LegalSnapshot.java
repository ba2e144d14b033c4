package nl.wijkatelier.atelier.legal;

import java.util.List;
import nl.wijkatelier.contract.legal.LegalChecklist;
import nl.wijkatelier.contract.legal.LegalItemJudged;
import org.jspecify.annotations.Nullable;

/**
 * The legal checklist at some revision.
 *
 * @param checklist the one that is gone through, if there is one
 * @param judged what was said last about items, also about those that a later version left out
 */
public record LegalSnapshot(@Nullable LegalChecklist checklist, List<LegalItemJudged> judged) {
    /** Of an atelier that has no checklist yet. */
    public static final LegalSnapshot EMPTY = new LegalSnapshot(null, List.of());
}
