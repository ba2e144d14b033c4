package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

/**
 * An image that was brought in, as it is known by. Its bytes are beside the events, not in them.
 *
 * @param imageId which
 * @param imageType what kind
 * @param width pixels, 1 to 100,000
 * @param height pixels, 1 to 100,000
 */
public record BackgroundImage(ImageId imageId, ImageType imageType, int width, int height) {
    /** Pixels: the longest side that an image may have. */
    public static final int LONGEST_SIDE = 100_000;

    public BackgroundImage {
        InvalidValue.ifMissing("imageId", imageId);
        InvalidValue.ifMissing("imageType", imageType);
        InvalidValue.unlessWithin("width", width, 1, LONGEST_SIDE);
        InvalidValue.unlessWithin("height", height, 1, LONGEST_SIDE);
    }
}
