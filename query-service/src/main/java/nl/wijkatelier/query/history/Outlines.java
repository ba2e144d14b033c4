package nl.wijkatelier.query.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.wijkatelier.query.readmodel.JournalEntry;

/** The outlines of entries, at four bytes each: there are few that differ. Only ever grows. */
final class Outlines {
    private final Map<Outline, Integer> numbers = new HashMap<>();
    private final List<Outline> outlines = new ArrayList<>();
    private int[] numberAt = new int[256];
    private int revisions;

    /** Takes in the entry of the next revision. */
    void add(JournalEntry entry) {
        if (revisions == numberAt.length) {
            numberAt = Arrays.copyOf(numberAt, revisions * 2);
        }
        numberAt[revisions++] = numbers.computeIfAbsent(Outline.of(entry), outline -> {
            outlines.add(outline);
            return outlines.size() - 1;
        });
    }

    /** The revisions of entries with such an outline, rising. */
    long[] revisions(Predicate<Outline> wanted) {
        var found = new BitSet(outlines.size());
        IntStream.range(0, outlines.size()).filter(number -> wanted.test(outlines.get(number))).forEach(found::set);
        return IntStream.range(0, revisions)
                .filter(place -> found.get(numberAt[place]))
                .mapToLong(place -> place + 1L)
                .toArray();
    }
}
