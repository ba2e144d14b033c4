package nl.wijkatelier.atelier.undo;

import nl.wijkatelier.contract.ItemKind;

/**
 * Something that people change.
 *
 * @param kind what kind of thing
 * @param id which one
 */
public record Item(ItemKind kind, String id) {

    /** One aspect of it. */
    public Trait its(Aspect aspect) {
        return new Trait(this, aspect);
    }
}
