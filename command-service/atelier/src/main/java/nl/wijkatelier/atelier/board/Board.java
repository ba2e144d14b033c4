package nl.wijkatelier.atelier.board;

import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.round.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * A board.
 *
 * @param boardId which
 * @param writingRound the private writing round that runs on it, to which its new notes belong
 */
public record Board(BoardId boardId, @Nullable RoundId writingRound) {

    Board writing(@Nullable RoundId round) {
        return new Board(boardId, round);
    }
}
