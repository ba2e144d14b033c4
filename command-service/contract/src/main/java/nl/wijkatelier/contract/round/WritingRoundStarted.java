package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.board.BoardId;

/**
 * A private writing round was started.
 *
 * @param roundId the round
 * @param boardId the board it is on
 * @param question what people write about
 */
public record WritingRoundStarted(RoundId roundId, BoardId boardId, Title question) implements RoundEvent {}
