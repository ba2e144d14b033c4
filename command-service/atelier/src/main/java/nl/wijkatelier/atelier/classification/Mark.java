package nl.wijkatelier.atelier.classification;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.decision.Confidentiality;

/**
 * A mark on something.
 *
 * @param kind what kind of thing
 * @param itemId which one
 * @param confidentiality who may read it outside the atelier
 * @param revision when that was said
 */
public record Mark(ItemKind kind, String itemId, Confidentiality confidentiality, long revision) {
    /** Whether what it is on stays within the atelier. */
    boolean keepsInside() {
        return confidentiality != Confidentiality.PUBLIC;
    }
}
