package nl.wijkatelier.atelier.rasci;

import java.util.List;

/**
 * Rounds in which tables propose who does what.
 *
 * @param rounds all rounds
 * @param proposed what was proposed in those that run
 * @param unsettled of what was proposed in the one that was shown last, what was not agreed on since
 */
public record RasciSnapshot(List<RasciRound> rounds, List<ProposedPart> proposed, List<UnsettledPart> unsettled) {
    /** No table proposed anything yet. */
    public static final RasciSnapshot EMPTY = new RasciSnapshot(List.of(), List.of(), List.of());
}
