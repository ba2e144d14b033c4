package nl.wijkatelier.contract.board;

/**
 * A frame was moved or resized.
 *
 * @param frameId the frame
 * @param bounds its new place and size
 */
public record FrameReshaped(FrameId frameId, Bounds bounds) implements BoardEvent {}
