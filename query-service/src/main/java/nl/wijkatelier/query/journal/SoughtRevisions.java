package nl.wijkatelier.query.journal;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.history.Timelines;
import nl.wijkatelier.query.readmodel.JournalEntry;
import nl.wijkatelier.query.readmodel.Reading;
import org.jspecify.annotations.Nullable;

/** Where in the journal one looks: all of it, or while a half-day was open, or what happened to a decision. */
final class SoughtRevisions {
    /** So many entries are read at a time. */
    private static final int AT_ONCE = 512;

    private final AtelierId atelier;
    private final Reading reading;
    private final List<Stretch> stretches;
    private final @Nullable List<Long> trail;

    /**
     * The revisions that a filter asks for.
     *
     * @param within where to stay in any case
     */
    SoughtRevisions(AtelierId atelier, Reading reading, Timelines timelines, JournalFilter filter, Stretch within) {
        this.atelier = atelier;
        this.reading = reading;
        this.trail = filter.decision().map(decision -> reading.trail(atelier, decision)).orElse(null);
        // By what was recorded, not by the clock: a half-day may be opened again, and its item knows the last time only.
        this.stretches = filter.halfDay()
                .map(halfDay -> Stretch.between(timelines.turnsOfHalfDay(atelier, halfDay)))
                .map(openings -> openings.stream().map(within::within).toList())
                .orElse(List.of(within));
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
        if (trail == null) {
            return reading.journal(atelier, piece.from(), piece.to());
        }
        var wanted = trail.stream().filter(piece::holds).toList();
        return wanted.isEmpty() ? List.of() : reading.journal(atelier, wanted);
    }
}
