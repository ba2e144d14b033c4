package nl.wijkatelier.query.journal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.history.Timelines;
import nl.wijkatelier.query.readmodel.JournalEntry;
import nl.wijkatelier.query.readmodel.Reading;
import org.jspecify.annotations.Nullable;

/** Where in the journal one looks: all of it, or while a half-day was open, or what happened to a decision; only at what may be found. */
final class SoughtRevisions {
    /** So many entries are read at a time. */
    private static final int AT_ONCE = 512;

    private final AtelierId atelier;
    private final Reading reading;
    private final List<Stretch> stretches;
    /** Rising; all that are within the stretches if it is null. */
    private final long @Nullable [] wanted;

    private SoughtRevisions(AtelierId atelier, Reading reading, List<Stretch> stretches, long @Nullable [] wanted) {
        this.atelier = atelier;
        this.reading = reading;
        this.stretches = stretches;
        this.wanted = wanted;
    }

    /**
     * The revisions that a filter asks for.
     *
     * @param within where to stay in any case
     */
    static SoughtRevisions of(AtelierId atelier, Reading reading, Timelines timelines, JournalFilter filter, Stretch within) {
        // By what was recorded, not by the clock: a half-day may be opened again, and its item knows the last time only.
        var stretches = filter.halfDay()
                .map(halfDay -> Stretch.between(timelines.turnsOfHalfDay(atelier, halfDay)))
                .map(openings -> openings.stream().map(within::within).toList())
                .orElse(List.of(within));
        return new SoughtRevisions(atelier, reading, stretches, wanted(atelier, reading, timelines, filter));
    }

    private static long @Nullable [] wanted(AtelierId atelier, Reading reading, Timelines timelines, JournalFilter filter) {
        if (filter.decision().isPresent()) {
            return reading.trail(atelier, filter.decision().orElseThrow()).stream().mapToLong(Long::longValue).toArray();
        }
        var outlined = filter.asksOutlines() ? timelines.outlined(atelier, filter::mayAccept) : null;
        var telling = filter.words().map(sought -> timelines.telling(atelier, sought.words())).orElse(null);
        return outlined == null ? telling : telling == null ? outlined : common(outlined, telling);
    }

    private static long[] common(long[] rising, long[] others) {
        return Arrays.stream(rising).filter(revision -> Arrays.binarySearch(others, revision) >= 0).toArray();
    }

    /** The same places, but only these revisions, which rise. */
    SoughtRevisions among(long[] revisions) {
        return new SoughtRevisions(atelier, reading, stretches, revisions);
    }

    /** Those that are wanted, rising, without looking at them. */
    LongStream wanted() {
        return stretches.stream().flatMapToLong(this::wanted);
    }

    /** What is there, some hundreds at a time, each lot rising. */
    Stream<List<JournalEntry>> rising() {
        return stretches.stream().flatMap(stretch -> stretch.pieces(AT_ONCE)).map(this::entries);
    }

    /** The same from the end, each lot rising. */
    Stream<List<JournalEntry>> falling() {
        return Stretch.falling(stretches, AT_ONCE).map(this::entries);
    }

    private List<JournalEntry> entries(Stretch piece) {
        if (wanted == null) {
            return reading.journal(atelier, piece.from(), piece.to());
        }
        var there = wanted(piece).boxed().toList();
        return there.isEmpty() ? List.of() : reading.journal(atelier, there);
    }

    private LongStream wanted(Stretch stretch) {
        if (wanted == null) {
            return LongStream.rangeClosed(stretch.from(), stretch.to());
        }
        var from = placeOf(stretch.from(), wanted);
        return Arrays.stream(wanted, from, Math.max(from, placeOf(stretch.to() + 1, wanted)));
    }

    /** The place of the first that is not before a revision. */
    private static int placeOf(long revision, long[] rising) {
        var place = Arrays.binarySearch(rising, revision);
        return place < 0 ? -place - 1 : place;
    }
}
