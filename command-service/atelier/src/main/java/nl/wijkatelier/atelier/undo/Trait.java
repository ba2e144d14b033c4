package nl.wijkatelier.atelier.undo;

/**
 * One aspect of one item.
 *
 * @param item the item
 * @param aspect the aspect
 */
public record Trait(Item item, Aspect aspect) {}
