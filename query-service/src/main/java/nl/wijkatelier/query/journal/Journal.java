package nl.wijkatelier.query.journal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.readmodel.ReadModels;
import nl.wijkatelier.query.readmodel.Reading;
import nl.wijkatelier.query.visibility.Audience;

/** Finds entries. Looks at some hundreds at a time, from one end to the other, and stops when there are enough. */
public final class Journal {
    private static final int AT_ONCE = 512;

    private final ReadModels readModels;

    /** The journal of the read models. */
    public Journal(ReadModels readModels) {
        this.readModels = readModels;
    }

    /** The newest entries before a revision, newest first. */
    void before(
            AtelierId atelier, Audience audience, JournalFilter filter, long before, long limit,
            Consumer<VisibleEntry> found) {
        try (var reading = readModels.read()) {
            var view = new JournalView(atelier, audience, reading);
            var last = Math.min(before - 1, reading.standing(atelier).revision());
            LongStream.iterate(last, to -> to > 0, to -> to - AT_ONCE)
                    .mapToObj(to -> view.of(reading.journal(atelier, Math.max(1, to - AT_ONCE + 1), to)).reversed())
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
            var view = new JournalView(atelier, audience, reading);
            var last = Math.min(before - 1, reading.standing(atelier).revision());
            LongStream.iterate(after + 1, from -> from <= last, from -> from + AT_ONCE)
                    .mapToObj(from -> view.of(reading.journal(atelier, from, Math.min(last, from + AT_ONCE - 1))))
                    .flatMap(List::stream)
                    .filter(filter::accepts)
                    .limit(limit)
                    .forEach(found);
        }
    }

    /** Where all entries are that are found. */
    FoundRevisions revisions(AtelierId atelier, Audience audience, JournalFilter filter) {
        try (var reading = readModels.read()) {
            var view = new JournalView(atelier, audience, reading);
            var last = reading.standing(atelier).revision();
            var found = LongStream.iterate(1, from -> from <= last, from -> from + AT_ONCE)
                    .mapToObj(from -> view.of(reading.journal(atelier, from, Math.min(last, from + AT_ONCE - 1))))
                    .flatMap(List::stream)
                    .filter(filter::accepts)
                    .mapToLong(VisibleEntry::revision)
                    .toArray();
            return new FoundRevisions(last, found);
        }
    }

    /** The entries at some revisions, oldest first. */
    public List<VisibleEntry> at(AtelierId atelier, Audience audience, Reading reading, List<Long> revisions) {
        return new JournalView(atelier, audience, reading).of(reading.journal(atelier, revisions));
    }
}
