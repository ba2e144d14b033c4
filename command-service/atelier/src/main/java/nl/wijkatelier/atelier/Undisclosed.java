package nl.wijkatelier.atelier;

import java.util.stream.Stream;

/**
 * The state of a feature that can hold what is, for now, somebody's own. As long as it does, the atelier is not copied: nobody in
 * the copy would be the one whose it is, and whoever leads there could show it.
 */
public interface Undisclosed {
    /** The rounds that are open, whether or not anybody has given anything in them yet. */
    Stream<OpenRound> undisclosed();
}
