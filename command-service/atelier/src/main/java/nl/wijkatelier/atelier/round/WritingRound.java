package nl.wijkatelier.atelier.round;

import nl.wijkatelier.atelier.board.SharedCircle;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.round.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * A private writing round.
 *
 * @param roundId which
 * @param boardId its board
 * @param circle in which circle what is written now is shared; null for none
 * @param revealed whether it is over
 */
public record WritingRound(RoundId roundId, BoardId boardId, @Nullable SharedCircle circle, boolean revealed) {

    WritingRound sharedIn(SharedCircle newCircle) {
        return new WritingRound(roundId, boardId, newCircle, revealed);
    }

    WritingRound over() {
        return new WritingRound(roundId, boardId, circle, true);
    }
}
