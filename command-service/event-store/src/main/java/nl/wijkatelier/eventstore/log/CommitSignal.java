package nl.wijkatelier.eventstore.log;

import java.util.List;
import java.util.function.Consumer;
import nl.wijkatelier.contract.RecordedEvent;

/** Tells who follows the log that something was committed. A hint: it may be lost or come twice. */
public interface CommitSignal {

    /**
     * Listens until the subscription is closed.
     *
     * <p>What this process committed comes with its events, after the commit and in the order of commits, on the thread
     * that writes; an empty list means: go and look (another process committed, or the connection to the database was
     * lost for a while and is back). The two kinds may come at the same time from different threads.
     *
     * @param listener must be fast, for the next commit waits for it: hand the events over and return. What it throws
     *     is logged and touches nobody else
     */
    Subscription onCommit(Consumer<List<RecordedEvent>> listener);

    /** Ends the listening when closed. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
