package nl.wijkatelier.query.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.eventstore.log.CommitSignal;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.log.PositionedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the hubs what is committed. From this process the events come by themselves; when another process commits, one
 * reader for all hubs together goes and looks, however many hubs and hints there are.
 */
final class CommitTail implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CommitTail.class);
    private static final int AT_ONCE = 256;

    private final EventLog log;
    private final Hubs hubs;
    private final ExecutorService reader =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("live-tail").factory());
    private final AtomicBoolean hinted = new AtomicBoolean();
    private final CommitSignal.Subscription subscription;
    private volatile boolean hasOwn;
    private long position;

    CommitTail(EventLog log, CommitSignal signal, Hubs hubs) {
        this.log = log;
        this.hubs = hubs;
        this.position = log.head();
        this.subscription = signal.onCommit(this::hear);
    }

    @Override
    public void close() {
        subscription.close();
        reader.shutdownNow();
    }

    private void hear(List<RecordedEvent> events) {
        if (!events.isEmpty()) {
            hasOwn = true;
            hubs.committed(events);
        } else if (hinted.compareAndSet(false, true)) {
            reader.execute(this::look);
        }
    }

    private void look() {
        hinted.set(false);
        try {
            if (hasOwn) {
                skipOwn();
            } else {
                readOn();
            }
        } catch (RuntimeException e) {
            LOG.warn("The log could not be read on; every hub looks for itself", e);
            hubs.lookAll();
        }
    }

    /** Where this process writes as well, most of what is new is our own and known: then each hub looks for itself. */
    private void skipOwn() {
        hasOwn = false;
        position = log.head();
        hubs.lookAll();
    }

    private void readOn() {
        var run = new ArrayList<RecordedEvent>(AT_ONCE);
        try (var events = log.readAll(position)) {
            events.forEachOrdered(event -> {
                collect(event, run);
                position = event.position();
            });
        }
        pass(run);
    }

    private void collect(PositionedEvent event, List<RecordedEvent> run) {
        switch (event) {
            case PositionedEvent.Readable readable -> run.add(readable.event());
            case PositionedEvent.Unreadable unreadable -> hubs.look(unreadable.atelier());
        }
        if (run.size() >= AT_ONCE) {
            pass(run);
        }
    }

    private void pass(List<RecordedEvent> run) {
        hubs.committed(List.copyOf(run));
        run.clear();
    }
}
