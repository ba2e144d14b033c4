package nl.wijkatelier.query.live;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is and what they are doing there; never stored.
 *
 * @param board the board they look at, if any
 * @param cursor where they point
 * @param selection what they have selected
 * @param dragging where they are dragging notes to
 * @param typing the note they are typing in
 */
record Presence(
        @Nullable String board,
        @Nullable Place cursor,
        List<String> selection,
        Map<String, Place> dragging,
        @Nullable String typing) {
    static final Presence NOWHERE = new Presence(null, null, List.of(), Map.of(), null);

    /** A place on a board. */
    record Place(double x, double y) {}
}
