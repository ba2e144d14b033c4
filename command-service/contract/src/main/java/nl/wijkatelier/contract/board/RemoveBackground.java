package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes away the image that lies under a board.
 *
 * @param boardId the board
 */
public record RemoveBackground(BoardId boardId) implements BoardCommand {
    public RemoveBackground {
        InvalidValue.ifMissing("boardId", boardId);
    }
}
