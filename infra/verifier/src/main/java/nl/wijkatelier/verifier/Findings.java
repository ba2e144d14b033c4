package nl.wijkatelier.verifier;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.verifier.Fault.Kind;

/** What a verification has found. */
final class Findings {
    /** After one event is gone, all that follow are out of place: so many say enough. */
    private static final int MOST_EVENTS = 10;

    private final List<Fault> faults = new ArrayList<>();
    private int events;

    void add(Kind kind, String subject) {
        var fault = new Fault(kind, subject);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    void addEvent(Kind kind, long revision) {
        if (events++ < MOST_EVENTS) {
            add(kind, Long.toString(revision));
        }
    }

    /** About how many events there are faults that are not told. */
    int unreported() {
        return Math.max(0, events - MOST_EVENTS);
    }

    boolean hasEvents() {
        return events > 0;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
