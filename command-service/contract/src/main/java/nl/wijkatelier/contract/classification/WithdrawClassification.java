package nl.wijkatelier.contract.classification;

import nl.wijkatelier.contract.ItemKind;

/**
 * Takes a mark off again, also off what is not there any more.
 *
 * @param kind what kind of thing
 * @param itemId which one
 */
public record WithdrawClassification(ItemKind kind, String itemId) implements ClassificationCommand {
    public WithdrawClassification {
        Classifiable.require(kind, itemId);
    }
}
