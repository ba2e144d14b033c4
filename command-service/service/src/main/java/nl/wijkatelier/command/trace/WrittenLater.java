package nl.wijkatelier.command.trace;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is on its way to the store, and nobody waits for: it is written by a thread of its own, together, within a second. The
 * queue is bounded; what does not fit is counted and not kept, rather than that anybody is answered later.
 */
final class WrittenLater<T> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WrittenLater.class);
    private static final int AT_ONCE = 500;
    private static final Duration REST = Duration.ofMillis(500);

    private final String what;
    private final Consumer<List<T>> store;
    private final Counter kept;
    private final Counter dropped;
    private final BlockingQueue<T> waiting;
    private final ScheduledExecutorService writer;

    /**
     * An empty queue that is not written yet.
     *
     * @param what for the counters and the name of the thread
     * @param most how many can wait
     * @param store keeps some hundreds at once
     */
    WrittenLater(String what, int most, MeterRegistry meters, Consumer<List<T>> store) {
        this.what = what;
        this.store = store;
        this.kept = counter(meters, what, "kept");
        this.dropped = counter(meters, what, "dropped");
        this.waiting = new ArrayBlockingQueue<>(most);
        this.writer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name(what).daemon().factory());
    }

    private static Counter counter(MeterRegistry meters, String what, String outcome) {
        return Counter.builder("wijkatelier.trace")
                .description("What was to be kept beside the events, by whether it was")
                .tag("what", what)
                .tag("outcome", outcome)
                .register(meters);
    }

    /** Begins to write. */
    void start() {
        writer.scheduleWithFixedDelay(this::write, REST.toMillis(), REST.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Has it kept, if there is room; returns at once. */
    void add(T one) {
        if (!waiting.offer(one)) {
            dropped.increment();
        }
    }

    /** Writes all that waits. */
    void write() {
        var group = new ArrayList<T>();
        while (waiting.drainTo(group, AT_ONCE) > 0) {
            keep(List.copyOf(group));
            group.clear();
        }
    }

    private void keep(List<T> group) {
        try {
            store.accept(group);
            kept.increment(group.size());
        } catch (RuntimeException e) {
            dropped.increment(group.size());
            LOG.warn("Of {} {} were not kept", what, group.size(), e);
        }
    }

    /** Takes nothing more and writes what waits. */
    @Override
    public void close() {
        writer.close();
        write();
    }
}
