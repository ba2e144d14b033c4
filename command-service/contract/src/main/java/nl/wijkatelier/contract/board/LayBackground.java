package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Lays an image under all that stands on a board, or lays it otherwise; it takes the place of the one that lay there.
 *
 * @param boardId the board
 * @param image the image, as the service knows it since it was brought in
 * @param bounds where it lies
 * @param alternative what it shows, for who does not see it
 * @param source who made it and is to be named; null when that need not be said
 * @param opacity percent, 10 to 100; at 100 nothing of the board shines through
 */
public record LayBackground(
        BoardId boardId, BackgroundImage image, Bounds bounds, Title alternative, @Nullable Title source, int opacity)
        implements BoardCommand {
    private static final int FAINTEST = 10;
    private static final int WHOLE = 100;

    public LayBackground {
        InvalidValue.ifMissing("boardId", boardId);
        InvalidValue.ifMissing("image", image);
        InvalidValue.ifMissing("bounds", bounds);
        InvalidValue.ifMissing("alternative", alternative);
        InvalidValue.unlessWithin("opacity", opacity, FAINTEST, WHOLE);
    }
}
