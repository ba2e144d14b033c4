package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Title;

/**
 * A frame got another heading.
 *
 * @param frameId the frame
 * @param title the new heading
 */
public record FrameTitled(FrameId frameId, Title title) implements BoardEvent {}
