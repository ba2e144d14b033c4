package nl.wijkatelier.contract.classification;

import nl.wijkatelier.contract.ItemKind;

/**
 * What not everybody in the atelier sees yet is not marked: the mark would tell that it is there.
 *
 * @param kind what kind of thing
 * @param itemId which one
 */
public record ItemIsNotShown(ItemKind kind, String itemId) implements ClassificationRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This is still written in private. Show it first; until then nobody outside the atelier reads it anyway.";
    }
}
