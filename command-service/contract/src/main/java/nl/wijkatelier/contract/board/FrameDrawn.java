package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Title;

/**
 * A frame was drawn.
 *
 * @param frameId the frame
 * @param boardId the board it is on
 * @param title its heading
 * @param bounds its place and size
 */
public record FrameDrawn(FrameId frameId, BoardId boardId, Title title, Bounds bounds) implements BoardEvent {}
