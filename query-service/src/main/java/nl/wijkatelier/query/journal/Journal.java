package nl.wijkatelier.query.journal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.history.Timelines;
import nl.wijkatelier.query.readmodel.ReadModels;
import nl.wijkatelier.query.readmodel.Reading;
import nl.wijkatelier.query.visibility.Audience;

/** Finds entries. Looks at some hundreds at a time, from one end to the other, and stops when there are enough. */
public final class Journal {
    private final ReadModels readModels;
    private final Timelines timelines;

    /** The journal of the read models; the time lines know what of it was never shown. */
    public Journal(ReadModels readModels, Timelines timelines) {
        this.readModels = readModels;
        this.timelines = timelines;
    }

    /** The newest entries before a revision, newest first. */
    void before(
            AtelierId atelier, Audience audience, JournalFilter filter, long before, long limit,
            Consumer<VisibleEntry> found) {
        try (var reading = readModels.read()) {
            var view = new JournalView(atelier, audience, reading, timelines);
            sought(atelier, reading, filter, new Stretch(1, before - 1)).falling()
                    .map(entries -> view.of(entries).reversed())
                    .flatMap(List::stream)
                    .filter(filter::accepts)
                    .limit(limit)
                    .forEach(found);
        }
    }

    /** The entries after a revision and before another, oldest first. */
    void after(
            AtelierId atelier, Audience audience, JournalFilter filter, long after, long before, long limit,
            Consumer<VisibleEntry> found) {
        try (var reading = readModels.read()) {
            var view = new JournalView(atelier, audience, reading, timelines);
            sought(atelier, reading, filter, new Stretch(after + 1, before - 1)).rising()
                    .map(view::of)
                    .flatMap(List::stream)
                    .filter(filter::accepts)
                    .limit(limit)
                    .forEach(found);
        }
    }

    /** Where all entries are that are found; of those whose outline says it all, the journal itself is not read. */
    FoundRevisions revisions(AtelierId atelier, Audience audience, JournalFilter filter) {
        try (var reading = readModels.read()) {
            var view = new JournalView(atelier, audience, reading, timelines);
            var recorded = recorded(atelier, reading);
            var sought = SoughtRevisions.of(atelier, reading, timelines, filter, recorded);
            var settled = timelines.outlined(atelier, outline -> filter.mayAccept(outline) && filter.isSettledBy(outline));
            var unsettled = sought.wanted().filter(revision -> Arrays.binarySearch(settled, revision) < 0).toArray();
            var found = sought.among(unsettled).rising()
                    .map(view::of)
                    .flatMap(List::stream)
                    .filter(filter::accepts)
                    .mapToLong(VisibleEntry::revision);
            var known = sought.wanted().filter(revision -> Arrays.binarySearch(settled, revision) >= 0);
            return new FoundRevisions(recorded.to(), LongStream.concat(known, found).sorted().toArray());
        }
    }

    /** The last entry before a revision about each of some items, as far as they are told; oldest first, each once. */
    public List<VisibleEntry> lastTouching(
            AtelierId atelier, Audience audience, Reading reading, Set<String> items, long before) {
        var view = new JournalView(atelier, audience, reading, timelines);
        var missing = new HashSet<>(items);
        var found = new ArrayDeque<VisibleEntry>();
        sought(atelier, reading, JournalFilter.EVERYTHING, new Stretch(1, before - 1)).falling()
                .takeWhile(entries -> !missing.isEmpty())
                .flatMap(entries -> view.of(entries).reversed().stream())
                .filter(entry -> missing.removeAll(Set.copyOf(entry.items())))
                .forEach(found::addFirst);
        return List.copyOf(found);
    }

    private SoughtRevisions sought(AtelierId atelier, Reading reading, JournalFilter filter, Stretch asked) {
        return SoughtRevisions.of(atelier, reading, timelines, filter, asked.within(recorded(atelier, reading)));
    }

    private static Stretch recorded(AtelierId atelier, Reading reading) {
        return new Stretch(1, reading.standing(atelier).revision());
    }

    /** The entries at some revisions, oldest first. */
    public List<VisibleEntry> at(AtelierId atelier, Audience audience, Reading reading, List<Long> revisions) {
        return new JournalView(atelier, audience, reading, timelines).of(reading.journal(atelier, revisions));
    }
}
