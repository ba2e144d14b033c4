package nl.wijkatelier.contract.rasci;

/**
 * The round was ended, and what each table proposed was shown.
 *
 * @param rasciRoundId the round
 */
public record RasciProposalsShown(RasciRoundId rasciRoundId) implements RasciEvent {}
