package nl.wijkatelier.command.trace;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.wijkatelier.eventstore.beside.AccessLog;
import nl.wijkatelier.eventstore.beside.RefusalStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes away what has been kept for long enough: at the start, and every day. */
final class Retention implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final RefusalStore refusals;
    private final AccessLog accesses;
    private final TraceProperties terms;
    private final Clock clock;
    private final ScheduledExecutorService daily =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("retention").daemon().factory());

    Retention(RefusalStore refusals, AccessLog accesses, TraceProperties terms, Clock clock) {
        this.refusals = refusals;
        this.accesses = accesses;
        this.terms = terms;
        this.clock = clock;
    }

    Retention start() {
        daily.scheduleWithFixedDelay(this::tidyIfPossible, 0, 1, TimeUnit.DAYS);
        return this;
    }

    private void tidyIfPossible() {
        try {
            tidy();
        } catch (RuntimeException e) {
            LOG.warn("What is old was not taken away; it is tried again tomorrow", e);
        }
    }

    /** Takes away what is older than its term; a little at a time, so that events can be written in between. */
    void tidy() {
        var now = clock.instant();
        int forgotten = 0;
        int some;
        do {
            some = refusals.forgetSome(now.minus(terms.refusals().keptFor()));
            forgotten += some;
        } while (some > 0);
        int accessesForgotten = accesses.forget(now.minus(terms.accessLog().keptFor()));
        if (forgotten + accessesForgotten > 0) {
            LOG.info("Taken away, as their term is over: {} refused commands, {} accesses", forgotten, accessesForgotten);
        }
    }

    @Override
    public void close() {
        daily.close();
    }
}
