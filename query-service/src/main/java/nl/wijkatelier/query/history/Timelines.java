package nl.wijkatelier.query.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.log.UnreadableEvent;
import nl.wijkatelier.query.readmodel.JournalEntry;
import nl.wijkatelier.query.readmodel.ReadModels;
import nl.wijkatelier.query.web.ReadProblem;

/** The time lines of the ateliers that are looked at, each read from the journal once and continued from there. */
public final class Timelines {
    private static final int AT_HAND = 100;
    private static final long AT_ONCE = 1_024;

    private final Cache<AtelierId, Timeline> timelines = Caffeine.newBuilder().maximumSize(AT_HAND).build();
    private final ReadModels readModels;
    private final EventLog log;

    /** Time lines of the journal; of the log where that goes on. */
    public Timelines(ReadModels readModels, EventLog log) {
        this.readModels = readModels;
        this.log = log;
    }

    /** The last revision that happened at a moment or before it; 0 if none did. */
    public long revisionAt(AtelierId atelier, Instant moment) {
        var last = new AtomicLong();
        var known = look(atelier, timeline -> {
            last.set(timeline.lastAt(moment));
            return timeline.revision();
        });
        try {
            log.read(atelier, known)
                    .filter(event -> !event.cause().happenedAt().isAfter(moment))
                    .forEach(event -> last.set(event.revision()));
        } catch (UnreadableEvent e) {
            throw ReadProblem.projectionStopped(e.revision());
        }
        return last.get();
    }

    /** The chapters of the programme as it was run, in the order in which they began, as far as the read models are. */
    public List<Chapter> chapters(AtelierId atelier) {
        return look(atelier, Timeline::chapters);
    }

    /** The revisions at which a half-day was opened and closed, in turn, as far as the read models are. */
    public List<Long> turnsOfHalfDay(AtelierId atelier, String halfDay) {
        return look(atelier, timeline -> timeline.turnsOfHalfDay(halfDay));
    }

    /** The revisions of entries with such an outline, rising, as far as the read models are: the journal itself is not read for it. */
    public long[] outlined(AtelierId atelier, Predicate<Outline> wanted) {
        return look(atelier, timeline -> timeline.outlined(wanted));
    }

    /** The revisions of entries that may hold all of some words, rising, as far as the read models are; at all others none of them is. */
    public long[] telling(AtelierId atelier, List<FoldedText> words) {
        return look(atelier, timeline -> timeline.telling(words));
    }

    /** The revisions of those entries that tell what was replaced before anybody but its author saw it. */
    public Set<Long> drafts(AtelierId atelier, List<JournalEntry> entries) {
        return look(atelier, timeline -> entries.stream()
                .filter(timeline::isDraft)
                .map(JournalEntry::revision)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Asks when what happened, as far as the read models are. */
    public <T> T recall(AtelierId atelier, Function<Chronicle, T> question) {
        return look(atelier, question::apply);
    }

    /** Looks at a time line, as far as the read models are. */
    <T> T look(AtelierId atelier, Function<Timeline, T> question) {
        var timeline = timelines.get(atelier, id -> new Timeline());
        synchronized (timeline) {
            extend(atelier, timeline);
            return question.apply(timeline);
        }
    }

    private void extend(AtelierId atelier, Timeline timeline) {
        try (var reading = readModels.read()) {
            var until = reading.standing(atelier).revision();
            while (timeline.revision() < until) {
                var from = timeline.revision() + 1;
                reading.journal(atelier, from, Math.min(until, from + AT_ONCE - 1)).forEach(timeline::add);
            }
        }
    }
}
