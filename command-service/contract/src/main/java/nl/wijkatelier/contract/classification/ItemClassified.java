package nl.wijkatelier.contract.classification;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.decision.Confidentiality;

/**
 * It was said who may read something outside the atelier.
 *
 * @param kind what kind of thing
 * @param itemId which one
 * @param confidentiality who may
 */
public record ItemClassified(ItemKind kind, String itemId, Confidentiality confidentiality) implements ClassificationEvent {}
