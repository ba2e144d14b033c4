package nl.wijkatelier.contract.rasci;

/**
 * A round was started in which each table proposes who does what.
 *
 * @param rasciRoundId the new round
 */
public record RasciRoundStarted(RasciRoundId rasciRoundId) implements RasciEvent {}
