package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * An image was laid under a board, or laid otherwise.
 *
 * @param boardId the board
 * @param image the image
 * @param bounds where it lies
 * @param alternative what it shows, for who does not see it
 * @param source who made it and is to be named
 * @param opacity percent, 10 to 100
 */
public record BackgroundLaid(
        BoardId boardId, BackgroundImage image, Bounds bounds, Title alternative, @Nullable Title source, int opacity)
        implements BoardEvent {}
