package nl.wijkatelier.query.live;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.RecordedEvent;

/** Events that were committed and wait for the hub; when there are too many they are dropped, to be read from the log. */
final class Arrivals {
    private static final int MOST = 20_000;

    private List<RecordedEvent> events = new ArrayList<>();
    private boolean look;

    /**
     * What came in.
     *
     * @param events committed events
     * @param look whether there may be more in the log
     */
    record Batch(List<RecordedEvent> events, boolean look) {}

    synchronized void add(List<RecordedEvent> committed) {
        if (events.size() + committed.size() > MOST) {
            events = new ArrayList<>();
            look = true;
        } else {
            events.addAll(committed);
        }
    }

    synchronized void look() {
        look = true;
    }

    synchronized Batch takeAll() {
        var batch = new Batch(events, look);
        if (!events.isEmpty()) {
            events = new ArrayList<>();
        }
        look = false;
        return batch;
    }
}
