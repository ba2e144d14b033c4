package nl.wijkatelier.eventstore.commit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.eventstore.database.Database;
import nl.wijkatelier.eventstore.database.Watch;
import nl.wijkatelier.eventstore.log.CommitSignal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who listen in this process; other processes are watched from the first of them on. */
public final class CommitListeners implements CommitSignal, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CommitListeners.class);

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Database database;
    private final AtomicBoolean wrote = new AtomicBoolean();
    private @Nullable Watch others;

    /** Nobody yet; they will hear of this database. */
    public CommitListeners(Database database) {
        this.database = database;
    }

    @Override
    public synchronized Subscription onCommit(Consumer<List<RecordedEvent>> listener) {
        var entry = new Listener(listener);
        listeners.add(entry);
        if (others == null) {
            others = database.watch(() -> wrote.getAndSet(false), () -> tell(List.of()));
        }
        return () -> listeners.remove(entry);
    }

    /** Tells them what was committed, or with an empty list to go and look. */
    public void tell(List<RecordedEvent> events) {
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
        if (others != null) {
            others.close();
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
