package nl.wijkatelier.query.provenance;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;

/**
 * Names one thing in a provenance: an item, or a figure of a neighbourhood, which is no item of its own.
 *
 * @param kind the word of its kind
 * @param id its id, unique among its kind
 */
record Key(String kind, String id) {
    /** The kind of a figure. */
    static final String FIGURE = "figure";

    static Key of(ItemKind kind, String id) {
        return new Key(kind.word(), id);
    }

    static Key of(Item item) {
        return of(item.kind(), item.id());
    }

    /** The figure of a neighbourhood. */
    static Key figure(String neighbourhood, String figure) {
        return new Key(FIGURE, neighbourhood + ":" + figure);
    }

    /** As it is written in an answer: ids have no spaces in them. */
    @JsonValue
    String word() {
        return kind + " " + id;
    }
}
