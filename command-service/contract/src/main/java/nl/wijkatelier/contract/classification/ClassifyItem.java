package nl.wijkatelier.contract.classification;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.decision.Confidentiality;

/**
 * Says who may read something outside the atelier, with all that belongs to it.
 *
 * @param kind what kind of thing
 * @param itemId which one
 * @param confidentiality who may
 */
public record ClassifyItem(ItemKind kind, String itemId, Confidentiality confidentiality) implements ClassificationCommand {
    public ClassifyItem {
        Classifiable.require(kind, itemId);
        InvalidValue.ifMissing("confidentiality", confidentiality);
    }
}
