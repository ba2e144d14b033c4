package nl.wijkatelier.query.item;

import nl.wijkatelier.contract.ItemKind;

/** The name of an item: ids are unique among their kind only. */
public record ItemKey(ItemKind kind, String id) {}
