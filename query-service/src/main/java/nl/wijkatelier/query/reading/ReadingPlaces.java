package nl.wijkatelier.query.reading;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * As many places as there are processors: that many reads are made at a time, in order of arrival, and what they hold in memory is gone
 * before the next begin. A place is lent for a while and no longer, as who reads over a slow line holds nothing but its own answer: nobody
 * waits for that.
 */
final class ReadingPlaces {
    private final Semaphore free;
    private final Duration lent;
    private final ScheduledExecutorService clock;

    /**
     * @param places how many reads are made at a time
     * @param lent how long a place is kept for one read
     * @param clock takes places back
     */
    ReadingPlaces(int places, Duration lent, ScheduledExecutorService clock) {
        this.free = new Semaphore(places, true);
        this.lent = lent;
        this.clock = clock;
    }

    /** Waits for a place. Give it back when the read is done. */
    Place take() {
        free.acquireUninterruptibly();
        return new Place();
    }

    /** A place that is lent. */
    final class Place implements AutoCloseable {
        private final AtomicBoolean taken = new AtomicBoolean(true);
        private final ScheduledFuture<?> end = clock.schedule(this::giveBack, lent.toNanos(), TimeUnit.NANOSECONDS);

        private void giveBack() {
            if (taken.getAndSet(false)) {
                free.release();
            }
        }

        /** Gives the place back, if that has not been done yet. */
        @Override
        public void close() {
            end.cancel(false);
            giveBack();
        }
    }
}
