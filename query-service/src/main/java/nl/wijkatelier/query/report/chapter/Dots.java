package nl.wijkatelier.query.report.chapter;

import java.util.HashMap;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import org.jspecify.annotations.Nullable;

/** How many dots notes got in all votes that are closed. A note on a board where no vote was held got none and lacks none. */
final class Dots {
    private final Map<String, Long> byNote = new HashMap<>();

    private Dots() {}

    static Dots of(Material material) {
        var dots = new Dots();
        for (var vote : material.of(ItemKind.VOTE, "state", "CLOSED")) {
            for (var note : material.of(ItemKind.NOTE, "board", vote.given("board"))) {
                dots.byNote.merge(note.id(), 0L, Long::sum);
            }
            vote.part("tally").fields().forEach((note, count) ->
                    dots.byNote.merge((String) note, ((Number) count).longValue(), Long::sum));
        }
        return dots;
    }

    /** The dots of a note; null when no vote on it is closed. */
    @Nullable Long on(Entry note) {
        return byNote.get(note.id());
    }

    long orNone(Entry note) {
        return byNote.getOrDefault(note.id(), 0L);
    }
}
