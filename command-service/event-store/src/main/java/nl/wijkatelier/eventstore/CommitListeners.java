package nl.wijkatelier.eventstore;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.wijkatelier.contract.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who listen in this process; other processes are watched from the first of them on. */
final class CommitListeners implements CommitSignal, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CommitListeners.class);

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Function<Runnable, Subscription> watch;
    private @Nullable Subscription watching;

    CommitListeners(Function<Runnable, Subscription> watch) {
        this.watch = watch;
    }

    @Override
    public synchronized Subscription onCommit(Consumer<List<RecordedEvent>> listener) {
        var entry = new Listener(listener);
        listeners.add(entry);
        if (watching == null) {
            watching = watch.apply(() -> tell(List.of()));
        }
        return () -> listeners.remove(entry);
    }

    void tell(List<RecordedEvent> events) {
        for (var listener : listeners) {
            try {
                listener.hears.accept(events);
            } catch (RuntimeException e) {
                LOG.error("A listener to commits failed; it should look at the log itself", e);
            }
        }
    }

    @Override
    public synchronized void close() {
        listeners.clear();
        if (watching != null) {
            watching.close();
        }
    }

    /** A class and not a record: a listener that comes twice leaves once at a time. */
    private static final class Listener {
        private final Consumer<List<RecordedEvent>> hears;

        Listener(Consumer<List<RecordedEvent>> hears) {
            this.hears = hears;
        }
    }
}
