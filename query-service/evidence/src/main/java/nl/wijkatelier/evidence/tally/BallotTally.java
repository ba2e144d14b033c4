package nl.wijkatelier.evidence.tally;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Dots by note and positions by kind, never by person. */
final class BallotTally {
    private final Map<Pair, Long> dots = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final Map<Pair, String> positions = new HashMap<>();

    /** A vote and a note, a round and a person, or a round and a position. */
    private record Pair(String of, String which) {}

    void dot(StoredJson payload, long more) {
        dots.merge(new Pair(payload.word("voteId"), payload.word("noteId")), more, Long::sum);
    }

    void closed(StoredJson payload) {
        closed.add(payload.word("voteId"));
    }

    void position(String actor, StoredJson payload) {
        positions.put(new Pair(payload.word("roundId"), actor), payload.word("position"));
    }

    void tell(BiConsumer<String, Figure> figures) {
        dots.forEach((pair, number) -> {
            if (number != 0 && closed.contains(pair.of())) {
                figures.accept(TallyKey.dots(pair.of(), pair.which()), Figure.count(number));
            }
        });
        var counts = new HashMap<Pair, Long>();
        positions.forEach((pair, position) -> counts.merge(new Pair(pair.of(), position), 1L, Long::sum));
        counts.forEach((pair, number) -> figures.accept(TallyKey.position(pair.of(), pair.which()), Figure.count(number)));
    }
}
