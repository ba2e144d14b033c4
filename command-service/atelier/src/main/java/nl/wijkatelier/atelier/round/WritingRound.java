package nl.wijkatelier.atelier.round;

import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.round.RoundId;

/**
 * A private writing round.
 *
 * @param roundId which
 * @param boardId its board
 * @param revealed whether it is over
 */
public record WritingRound(RoundId roundId, BoardId boardId, boolean revealed) {}
