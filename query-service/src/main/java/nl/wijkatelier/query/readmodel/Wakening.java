package nl.wijkatelier.query.readmodel;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.wijkatelier.eventstore.CommitSignal;

/** Lets a thread rest until something was committed, and ends its rest when it is to stop. */
final class Wakening implements AutoCloseable {
    private final Semaphore committed = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CommitSignal.Subscription subscription;

    Wakening(CommitSignal signal) {
        subscription = signal.onCommit(events -> committed.release());
    }

    boolean isOpen() {
        return closed.getCount() > 0;
    }

    /** What was committed up to now is going to be looked at. */
    void clear() {
        committed.drainPermits();
    }

    /** Returns when something was committed since, or after a while. */
    void awaitCommit(long atMostMillis) {
        try {
            committed.tryAcquire(atMostMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns after a while, or when it is to stop. */
    void rest(long millis) {
        try {
            closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        committed.release();
        subscription.close();
    }
}
