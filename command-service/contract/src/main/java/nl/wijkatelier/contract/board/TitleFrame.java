package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * Gives a frame another heading.
 *
 * @param frameId the frame
 * @param title the new heading
 */
public record TitleFrame(FrameId frameId, Title title) implements BoardCommand {
    public TitleFrame {
        InvalidValue.ifMissing("frameId", frameId);
        InvalidValue.ifMissing("title", title);
    }
}
