package nl.wijkatelier.eventstore;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.wijkatelier.contract.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who listen in this process; other processes are watched from the first of them on. */
final class CommitListeners implements CommitSignal, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CommitListeners.class);

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final BiFunction<BooleanSupplier, Runnable, Subscription> watch;
    private final AtomicBoolean wrote = new AtomicBoolean();
    private @Nullable Subscription watching;

    /**
     * @param watch watches other processes: is told how to ask whether this process wrote since it asked last, and what to do
     */
    CommitListeners(BiFunction<BooleanSupplier, Runnable, Subscription> watch) {
        this.watch = watch;
    }

    @Override
    public synchronized Subscription onCommit(Consumer<List<RecordedEvent>> listener) {
        var entry = new Listener(listener);
        listeners.add(entry);
        if (watching == null) {
            watching = watch.apply(() -> wrote.getAndSet(false), () -> tell(List.of()));
        }
        return () -> listeners.remove(entry);
    }

    void tell(List<RecordedEvent> events) {
        if (!events.isEmpty()) {
            wrote.set(true);
        }
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
