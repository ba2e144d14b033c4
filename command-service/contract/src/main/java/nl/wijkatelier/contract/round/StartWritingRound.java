package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.board.BoardId;

/**
 * Starts a private writing round: notes added to the board are seen by their author only, until the reveal.
 *
 * @param roundId the new round
 * @param boardId the board it is on
 * @param question what people write about
 */
public record StartWritingRound(RoundId roundId, BoardId boardId, Title question) implements RoundCommand {
    public StartWritingRound {
        InvalidValue.ifMissing("roundId", roundId);
        InvalidValue.ifMissing("boardId", boardId);
        InvalidValue.ifMissing("question", question);
    }
}
