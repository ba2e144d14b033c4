package nl.wijkatelier.atelier.placing;

import java.util.List;

/**
 * Rounds in which people place in silence.
 *
 * @param rounds all rounds
 * @param proposed what was given in those that run
 */
public record PlacingSnapshot(List<Placing> rounds, List<Proposed> proposed) {
    /** Nobody placed in silence yet. */
    public static final PlacingSnapshot EMPTY = new PlacingSnapshot(List.of(), List.of());
}
