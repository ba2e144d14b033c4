package nl.wijkatelier.verifier;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.evidence.tally.Miscount;
import nl.wijkatelier.verifier.Fault.Kind;

/** What a verification has found. */
final class Findings {
    /** After one event is gone, all that follow are out of place: so many say enough. */
    private static final int MOST = 10;

    private final List<Fault> faults = new ArrayList<>();
    private int events;
    private int tallies;

    void add(Kind kind, String subject) {
        add(new Fault(kind, subject));
    }

    private void add(Fault fault) {
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    /** Of the tallies as of events, so many say enough. */
    void addTally(Miscount miscount) {
        if (tallies++ < MOST) {
            add(Fault.of(miscount));
        }
    }

    void addEvent(Kind kind, long revision) {
        if (events++ < MOST) {
            add(kind, Long.toString(revision));
        }
    }

    /** About how many events there are faults that are not told. */
    int unreported() {
        return Math.max(0, events - MOST);
    }

    /** How many tallies are wrong and not told. */
    int unreportedTallies() {
        return Math.max(0, tallies - MOST);
    }

    boolean hasEvents() {
        return events > 0;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
