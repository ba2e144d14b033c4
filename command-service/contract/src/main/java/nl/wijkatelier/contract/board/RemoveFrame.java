package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Removes a frame; what stands in it stays.
 *
 * @param frameId the frame
 */
public record RemoveFrame(FrameId frameId) implements BoardCommand {
    public RemoveFrame {
        InvalidValue.ifMissing("frameId", frameId);
    }
}
