package nl.wijkatelier.contract.legal;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Says what the atelier makes of an item of the checklist.
 *
 * @param itemId the item
 * @param state what the atelier makes of it
 * @param modality how firm that is; left out when nobody said so
 * @param note what was found, or what has to be asked
 */
public record JudgeLegalItem(
        LegalItemId itemId, LegalState state, @Nullable Modality modality, @Nullable Explanation note)
        implements LegalCommand {
    public JudgeLegalItem {
        InvalidValue.ifMissing("itemId", itemId);
        InvalidValue.ifMissing("state", state);
        if (state == LegalState.NOT_LOOKED_AT && modality != null) {
            throw new InvalidValue("modality", "must be left out when nobody looked at it");
        }
    }
}
