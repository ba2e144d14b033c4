package nl.wijkatelier.standalone.memory;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When to tidy: once it has been quiet for a while, and if that gives back enough. */
final class Tidying {
    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);

    /** Longer than people pause between two notes. */
    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(5);

    /** In bytes. What a minute of a hundred busy people leaves is twice that. */
    private static final long WORTH_IT = 24L << 20;

    private final Heap heap;
    private final LongSupplier clock;
    private volatile long happenedAt;
    private long leftOver;

    /** @param clock in nanoseconds */
    Tidying(Heap heap, LongSupplier clock) {
        this.heap = heap;
        this.clock = clock;
        this.happenedAt = clock.getAsLong();
    }

    /** Somebody did something. */
    void somethingHappened() {
        happenedAt = clock.getAsLong();
    }

    /** Tidies if this is a good moment. */
    void look() {
        if (clock.getAsLong() - happenedAt < QUIET_NANOS) {
            return;
        }
        var before = heap.used();
        if (before - leftOver < WORTH_IT) {
            return;
        }
        heap.collect();
        leftOver = heap.used();
        LOG.debug("Tidied in a quiet moment: {} MB of {} were left", leftOver >> 20, before >> 20);
    }
}
