package nl.wijkatelier.atelier;

import nl.wijkatelier.contract.ItemKind;

/**
 * A round in which what people give is their own until it is shown.
 *
 * @param kind what kind of round
 * @param id its id, as the item that stands for it has it
 */
public record OpenRound(ItemKind kind, String id) {}
