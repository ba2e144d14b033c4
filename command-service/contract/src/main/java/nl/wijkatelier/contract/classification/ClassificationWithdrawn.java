package nl.wijkatelier.contract.classification;

import nl.wijkatelier.contract.ItemKind;

/**
 * A mark was taken off.
 *
 * @param kind what kind of thing
 * @param itemId which one
 */
public record ClassificationWithdrawn(ItemKind kind, String itemId) implements ClassificationEvent {}
