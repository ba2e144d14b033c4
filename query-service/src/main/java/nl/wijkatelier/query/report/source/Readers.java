package nl.wijkatelier.query.report.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom a report is. What a decision is classified as says who may read about it outside the atelier (DOMAIN.md §5): as
 * long as nobody has said so, it is taken for internal.
 */
public enum Readers {
    /** Those who are in the atelier: nothing is left out. */
    ATELIER(Set.of()),
    /** The organisations that take part: without what is confidential. */
    ORGANISATIONS(Set.of("CONFIDENTIAL")),
    /** Everybody: without what is confidential or internal. */
    PUBLIC(Set.of("CONFIDENTIAL", "INTERNAL"));

    private static final String UNTIL_CLASSIFIED = "INTERNAL";

    private final Set<String> withheld;

    Readers(Set<String> withheld) {
        this.withheld = withheld;
    }

    /** Whether they may read who takes part, and how to reach anybody: who is in the atelier knows the others, the public does not. */
    public boolean mayReadNames() {
        return this != PUBLIC;
    }

    /** Whether they may read how a stakeholder stands towards the plans: it is said in the atelier, and internal. */
    public boolean mayReadAttitudes() {
        return mayRead(UNTIL_CLASSIFIED);
    }

    /**
     * Whether they may read about a decision.
     *
     * @param confidentiality as it is classified; null when it is not
     */
    public boolean mayRead(@Nullable String confidentiality) {
        return !withheld.contains(confidentiality == null ? UNTIL_CLASSIFIED : confidentiality);
    }
}
