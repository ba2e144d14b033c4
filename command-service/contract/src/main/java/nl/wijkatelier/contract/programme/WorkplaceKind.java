package nl.wijkatelier.contract.programme;

import java.util.EnumSet;
import java.util.Set;
import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Where people work in a phase that is not about a board (DOMAIN.md §4). */
public enum WorkplaceKind {
    /** A decision matrix: what everybody scores for themselves is a round of scores, and is then shown without names. */
    MATRIX(PhaseVisibility.OWN, PhaseVisibility.ALL_ANON),
    /** The resource table: everybody fills in their own row until all rows are shown. */
    RESOURCES(PhaseVisibility.OWN),
    /** The map: everybody places stakeholders for themselves, and all places are then shown without names. */
    STAKEHOLDERS(PhaseVisibility.OWN, PhaseVisibility.ALL_ANON),
    RINGS,
    /** The hurdles: everybody scores them for themselves, and all scores are then shown without names. */
    HURDLES(PhaseVisibility.OWN, PhaseVisibility.ALL_ANON),
    TIMELINE,
    ROUTEMAP,
    /** Who does what: each table fills in a proposal of its own, and all proposals are then shown. */
    RASCI(PhaseVisibility.TABLE),
    /** The decisions: positions that are taken stay with who takes them, and are then shown with names and reasons. */
    DECISIONS(PhaseVisibility.RESULTS_HIDDEN),
    ACTIONS,
    TURNS;

    private final Set<PhaseVisibility> hidden = EnumSet.noneOf(PhaseVisibility.class);

    WorkplaceKind(PhaseVisibility... hidden) {
        this.hidden.addAll(Set.of(hidden));
    }

    /** Refuses what nothing keeps: a board keeps all, another place what its own rounds hide. */
    static void requireKept(String field, PhaseVisibility visibility, @Nullable WorkplaceKind place) {
        if (place != null && !place.keeps(visibility)) {
            throw new InvalidValue(field, "cannot be kept there; choose ALL, or a board");
        }
    }

    /** Whether the server keeps what is made here as hidden as that. */
    private boolean keeps(PhaseVisibility visibility) {
        return visibility == PhaseVisibility.ALL || hidden.contains(visibility);
    }
}
