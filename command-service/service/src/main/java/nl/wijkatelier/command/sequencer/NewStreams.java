package nl.wijkatelier.command.sequencer;

import java.util.List;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.eventstore.log.EventLog;

/**
 * Writes the streams of ateliers that nobody knows of yet, and that nobody can send anything to: no commands lead to these events,
 * and none has to wait for them.
 */
public final class NewStreams {
    private final GuardedEventLog log;

    /** Those in this log. */
    public NewStreams(EventLog log) {
        this.log = new GuardedEventLog(log);
    }

    /**
     * Records the next events of one of them, all or nothing, durably on return.
     *
     * @throws StoreUnavailable if nothing can be recorded now
     */
    public void append(List<RecordedEvent> events) {
        try {
            log.append(events);
        } catch (Conflict e) {
            throw new StoreUnavailable("Another writer has a stream that nobody knows of", e);
        }
    }
}
