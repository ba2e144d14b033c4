package nl.wijkatelier.query.live;

import java.util.ArrayDeque;
import java.util.List;
import nl.wijkatelier.query.visibility.EventBytes;

/** The latest events, ready to be sent again to who was cut off for a moment. */
final class Recent {
    private final ArrayDeque<EventBytes> events = new ArrayDeque<>();
    private final int mostEvents;
    private final long mostBytes;
    private long bytes;

    Recent(int mostEvents, long mostBytes) {
        this.mostEvents = mostEvents;
        this.mostBytes = mostBytes;
    }

    void add(EventBytes event) {
        events.addLast(event);
        bytes += event.weight();
        while (events.size() > mostEvents || bytes > mostBytes && events.size() > 1) {
            bytes -= events.removeFirst().weight();
        }
    }

    /** Whether every event after a revision, up to the head, is here. */
    boolean covers(long since, long head) {
        return since == head || since < head && !events.isEmpty() && events.getFirst().revision() <= since + 1;
    }

    /** The events after a revision, in order. */
    List<EventBytes> after(long since) {
        return events.stream().dropWhile(event -> event.revision() <= since).toList();
    }
}
