package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Moves or resizes a frame.
 *
 * @param frameId the frame
 * @param bounds its new place and size
 */
public record ReshapeFrame(FrameId frameId, Bounds bounds) implements BoardCommand {
    public ReshapeFrame {
        InvalidValue.ifMissing("frameId", frameId);
        InvalidValue.ifMissing("bounds", bounds);
    }
}
