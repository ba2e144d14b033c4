package nl.wijkatelier.contract.turn;

/**
 * A round of turns ended.
 *
 * @param roundId the round
 */
public record TurnRoundFinished(TurnRoundId roundId) implements TurnEvent {}
