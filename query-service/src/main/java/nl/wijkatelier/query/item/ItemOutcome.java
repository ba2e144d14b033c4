package nl.wijkatelier.query.item;

import nl.wijkatelier.contract.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item over some revisions.
 *
 * @param kind what kind of thing
 * @param id which one
 * @param anew whether it came to be in them, and so comes after all items that were there already
 * @param item as it is after them; null when it is gone
 */
public record ItemOutcome(ItemKind kind, String id, boolean anew, @Nullable Item item) {}
