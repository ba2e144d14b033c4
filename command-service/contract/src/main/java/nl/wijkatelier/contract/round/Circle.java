package nl.wijkatelier.contract.round;

import org.jspecify.annotations.Nullable;

/** Within which circle notes of a writing round are seen, beside their author (DOMAIN.md §4, visibility levels). */
public enum Circle {
    /** Two people, or three where the number is odd. */
    PAIR,
    /** Two pairs. */
    QUAD,
    /** Those who sit at one table. */
    TABLE,
    /** The facilitators. */
    FACILITATOR;

    /**
     * Whether people who share with the other circle can go on in this one.
     *
     * @param other the circle of before; null for nobody but the author
     */
    public boolean isWiderThan(@Nullable Circle other) {
        return other == null || other != FACILITATOR && this != FACILITATOR && ordinal() > other.ordinal();
    }
}
