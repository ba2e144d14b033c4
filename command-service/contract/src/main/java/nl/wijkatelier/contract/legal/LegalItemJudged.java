package nl.wijkatelier.contract.legal;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;
import org.jspecify.annotations.Nullable;

/**
 * The atelier said what it makes of an item of the checklist.
 *
 * @param itemId the item
 * @param state what the atelier makes of it
 * @param modality how firm that is; left out when nobody said so
 * @param note what was found, or what has to be asked
 */
public record LegalItemJudged(
        LegalItemId itemId, LegalState state, @Nullable Modality modality, @Nullable Explanation note)
        implements LegalEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return Passage.description(ItemKind.LEGAL_ITEM, itemId.value());
    }
}
