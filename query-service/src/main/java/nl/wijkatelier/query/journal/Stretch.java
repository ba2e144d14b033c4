package nl.wijkatelier.query.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Revisions that follow each other.
 *
 * @param from the first
 * @param to the last; before the first if there are none
 */
record Stretch(long from, long to) {
    /** What this has in common with another. */
    Stretch within(Stretch other) {
        return new Stretch(Math.max(from, other.from), Math.min(to, other.to));
    }

    /** The same in pieces of at most so many, rising. */
    Stream<Stretch> pieces(long most) {
        return LongStream.iterate(from, start -> start <= to, start -> start + most)
                .mapToObj(start -> new Stretch(start, Math.min(to, start + most - 1)));
    }

    boolean holds(long revision) {
        return revision >= from && revision <= to;
    }

    /** The pieces of stretches that rise and do not overlap, falling and counted from the end. */
    static Stream<Stretch> falling(List<Stretch> stretches, long most) {
        return stretches.reversed().stream()
                .flatMap(stretch -> LongStream.iterate(stretch.to, end -> end >= stretch.from, end -> end - most)
                        .mapToObj(end -> new Stretch(Math.max(stretch.from, end - most + 1), end)));
    }

    /**
     * Those from an opening to the closing after it, both included.
     *
     * @param turns the revisions of openings and closings in turn, rising; what was opened last may still be open
     */
    static List<Stretch> between(List<Long> turns) {
        var stretches = new ArrayList<Stretch>();
        for (var i = 0; i < turns.size(); i += 2) {
            stretches.add(new Stretch(turns.get(i), i + 1 < turns.size() ? turns.get(i + 1) : Long.MAX_VALUE));
        }
        return stretches;
    }
}
