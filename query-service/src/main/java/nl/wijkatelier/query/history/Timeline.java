package nl.wijkatelier.query.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.readmodel.Drafts;
import nl.wijkatelier.query.readmodel.JournalEntry;
import nl.wijkatelier.query.readmodel.Mark;

/**
 * When the events of an atelier happened, and which of them one wants to jump to. Only ever grows.
 *
 * <p>In an import the moments may run backwards from one revision to the next. The state at a moment is that at the last
 * revision, in the order of revisions, that happened at that moment or before it: what was recorded before that revision
 * is in it, even if it is said to have happened later, for the state at a revision is all that came before it.
 */
final class Timeline implements Chronicle {
    private static final int MOST_BUCKETS = 200;

    private final List<MarkedMoment> marks = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Touches touches = new Touches();
    private final Outlines outlines = new Outlines();
    private final TextSignatures texts = new TextSignatures();
    private final Drafts drafts = new Drafts();
    private long[] moments = new long[256];
    private int revisions;
    private Instant earliest = Instant.MAX;
    private Instant latest = Instant.MIN;

    /** A mark and the revision at which it is. */
    record MarkedMoment(long revision, Instant at, Mark mark) {}

    long revision() {
        return revisions;
    }

    void add(JournalEntry entry) {
        if (entry.revision() != revisions + 1) {
            throw new IllegalStateException("The journal lacks revision " + (revisions + 1));
        }
        if (revisions == moments.length) {
            moments = Arrays.copyOf(moments, revisions * 2);
        }
        moments[revisions++] = micros(entry.at());
        kinds.merge(entry.kind(), 1, Integer::sum);
        touches.add(entry);
        outlines.add(entry);
        texts.add(entry);
        drafts.follow(entry.revision(), entry.secret());
        earliest = entry.at().isBefore(earliest) ? entry.at() : earliest;
        latest = entry.at().isAfter(latest) ? entry.at() : latest;
        if (entry.mark() != null) {
            marks.add(new MarkedMoment(entry.revision(), entry.at(), entry.mark()));
        }
        if (entry.turn() != null) {
            turns.add(new Turn(entry.revision(), entry.at(), entry.turn()));
        }
    }

    @Override
    public Optional<Touched> touched(String item) {
        return touches.of(item);
    }

    @Override
    public Optional<Instant> happenedAt(long revision) {
        return revision < 1 || revision > revisions
                ? Optional.empty()
                : Optional.of(Instant.EPOCH.plus(moments[(int) revision - 1], ChronoUnit.MICROS));
    }

    /** Whether an entry tells what was replaced before anybody but its author saw it. */
    boolean isDraft(JournalEntry entry) {
        return entry.secret() != null && drafts.isDraft(entry.revision(), entry.secret());
    }

    /** The revisions of entries with such an outline, rising. */
    long[] outlined(Predicate<Outline> wanted) {
        return outlines.revisions(wanted);
    }

    /** The revisions of entries that may hold all of some words, rising. */
    long[] telling(List<FoldedText> words) {
        return texts.revisions(words);
    }

    Instant earliest() {
        return earliest;
    }

    Instant latest() {
        return latest;
    }

    List<MarkedMoment> marks() {
        return List.copyOf(marks);
    }

    /** How many events there were of each type. */
    Map<String, Integer> kinds() {
        return new TreeMap<>(kinds);
    }

    /** The chapters of the programme as it was run, in the order in which they began. */
    List<Chapter> chapters() {
        return Chapters.of(turns);
    }

    /** The revisions at which a half-day was opened and closed, in turn. */
    List<Long> turnsOfHalfDay(String id) {
        return turns.stream()
                .filter(turn -> turn.turn().kind() == ItemKind.HALF_DAY && turn.turn().id().equals(id))
                .map(Turn::revision)
                .toList();
    }

    /** The last revision that happened at a moment or before it; 0 if none did. */
    long lastAt(Instant moment) {
        var asked = micros(moment);
        for (var revision = revisions; revision > 0; revision--) {
            if (moments[revision - 1] <= asked) {
                return revision;
            }
        }
        return 0;
    }

    /** How many events happened in each of up to {@value #MOST_BUCKETS} equal parts of the time between first and last. */
    int[] density() {
        if (revisions == 0) {
            return new int[0];
        }
        var first = micros(earliest);
        var span = micros(latest) - first + 1;
        var buckets = new int[(int) Math.min(MOST_BUCKETS, span)];
        for (var i = 0; i < revisions; i++) {
            buckets[(int) ((double) (moments[i] - first) / span * buckets.length)]++;
        }
        return buckets;
    }

    static long micros(Instant moment) {
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), 1_000_000L), moment.getNano() / 1_000);
    }
}
