package nl.wijkatelier.query.live;

import org.jspecify.annotations.Nullable;

/**
 * What a facilitator looks at.
 *
 * @param page the address of a page within the atelier; empty for its overview
 * @param view the part of the board that is in view, on the page of a board
 */
record Spot(String page, @Nullable View view) {

    /** A part of a board, in board units. */
    record View(double x, double y, double width, double height) {}
}
