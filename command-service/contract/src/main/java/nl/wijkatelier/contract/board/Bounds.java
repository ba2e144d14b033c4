package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

/**
 * A rectangle on a board.
 *
 * @param x board units of its left edge
 * @param y board units of its top edge
 * @param width board units, 1 to 100,000
 * @param height board units, 1 to 100,000
 */
public record Bounds(double x, double y, double width, double height) {
    private static final double LARGEST = 100_000;

    public Bounds {
        InvalidValue.unlessWithin("x", x, -Point.FARTHEST, Point.FARTHEST);
        InvalidValue.unlessWithin("y", y, -Point.FARTHEST, Point.FARTHEST);
        InvalidValue.unlessWithin("width", width, 1, LARGEST);
        InvalidValue.unlessWithin("height", height, 1, LARGEST);
    }
}
