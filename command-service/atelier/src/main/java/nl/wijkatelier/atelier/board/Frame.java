package nl.wijkatelier.atelier.board;

import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.Bounds;
import nl.wijkatelier.contract.board.FrameId;

/**
 * A named area of a board. One that was removed keeps its id taken.
 *
 * @param frameId which
 * @param boardId its board
 * @param title its heading
 * @param bounds its place and size
 * @param removed whether it is gone
 */
public record Frame(FrameId frameId, BoardId boardId, Title title, Bounds bounds, boolean removed) {

    Frame titled(Title newTitle) {
        return new Frame(frameId, boardId, newTitle, bounds, removed);
    }

    Frame reshaped(Bounds newBounds) {
        return new Frame(frameId, boardId, title, newBounds, removed);
    }

    Frame gone() {
        return new Frame(frameId, boardId, title, bounds, true);
    }
}
