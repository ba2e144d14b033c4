package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

/**
 * A place on a board.
 *
 * @param x board units to the right of the origin, -1,000,000 to 1,000,000; a note is 200 units wide
 * @param y board units below the origin, same range
 */
public record Point(double x, double y) {
    /** As far as a board reaches from its origin, in board units. */
    public static final double FARTHEST = 1_000_000;

    public Point {
        InvalidValue.unlessWithin("x", x, -FARTHEST, FARTHEST);
        InvalidValue.unlessWithin("y", y, -FARTHEST, FARTHEST);
    }
}
