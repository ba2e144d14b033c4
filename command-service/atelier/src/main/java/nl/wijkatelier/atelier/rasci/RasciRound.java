package nl.wijkatelier.atelier.rasci;

import nl.wijkatelier.contract.rasci.RasciRoundId;

/**
 * A round in which tables propose who does what.
 *
 * @param rasciRoundId which
 * @param shown whether it is over
 */
public record RasciRound(RasciRoundId rasciRoundId, boolean shown) {}
