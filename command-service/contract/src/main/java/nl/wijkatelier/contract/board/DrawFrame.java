package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * Draws a frame: a named area of the board.
 *
 * @param frameId the new frame
 * @param boardId the board it is on
 * @param title its heading
 * @param bounds its place and size
 */
public record DrawFrame(FrameId frameId, BoardId boardId, Title title, Bounds bounds) implements BoardCommand {
    public DrawFrame {
        InvalidValue.ifMissing("frameId", frameId);
        InvalidValue.ifMissing("boardId", boardId);
        InvalidValue.ifMissing("title", title);
        InvalidValue.ifMissing("bounds", bounds);
    }
}
