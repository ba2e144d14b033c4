package nl.wijkatelier.atelier.board;

import nl.wijkatelier.contract.board.BackgroundLaid;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.round.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * A board.
 *
 * @param boardId which
 * @param writingRound the private writing round that runs on it, to which its new notes belong
 * @param background how the image lies that is under it, if there is one
 */
public record Board(BoardId boardId, @Nullable RoundId writingRound, @Nullable BackgroundLaid background) {

    Board writing(@Nullable RoundId round) {
        return new Board(boardId, round, background);
    }

    Board on(@Nullable BackgroundLaid laid) {
        return new Board(boardId, writingRound, laid);
    }
}
