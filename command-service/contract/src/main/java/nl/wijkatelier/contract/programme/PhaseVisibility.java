package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.round.Circle;
import org.jspecify.annotations.Nullable;

/** Who sees what is made in a phase (DOMAIN.md §4), as far as rounds on a board see to it. */
public enum PhaseVisibility {
    /** Everybody sees their own notes: a writing round runs on the board. */
    OWN,
    /** Pairs see each other's notes, those of the phases before as well: a writing round runs on the board. */
    PAIR,
    /** Two pairs together see theirs. */
    QUAD,
    /** Those at one table see what they write. */
    TABLE,
    /** Facilitators see what everybody writes. */
    FACILITATOR,
    /** Everybody sees their own dots: a dot vote is open on the board. Among the decisions: everybody sees their own position. */
    RESULTS_HIDDEN,
    /** Everybody sees everything, and not who does it; the notes of a writing round before it are shown without their authors. */
    ALL_ANON,
    /** Everybody sees everything; notes of a writing round before it are shown. */
    ALL;

    /** The circle within which people write; null when they write by themselves, or not unseen. */
    public @Nullable Circle circle() {
        return switch (this) {
            case PAIR -> Circle.PAIR;
            case QUAD -> Circle.QUAD;
            case TABLE -> Circle.TABLE;
            case FACILITATOR -> Circle.FACILITATOR;
            case OWN, RESULTS_HIDDEN, ALL_ANON, ALL -> null;
        };
    }

    /** Whether people write unseen by others in it. */
    public boolean isWritten() {
        return this == OWN || circle() != null;
    }

    /** Whether what hides the phase before goes on in this one: as it is, or in a wider circle. */
    public boolean goesOnFrom(PhaseVisibility before) {
        var circle = circle();
        return this == before || before.isWritten() && circle != null && circle.isWiderThan(before.circle());
    }
}
