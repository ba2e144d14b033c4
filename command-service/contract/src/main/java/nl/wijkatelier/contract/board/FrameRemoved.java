package nl.wijkatelier.contract.board;

/**
 * A frame was removed.
 *
 * @param frameId the frame
 */
public record FrameRemoved(FrameId frameId) implements BoardEvent {}
