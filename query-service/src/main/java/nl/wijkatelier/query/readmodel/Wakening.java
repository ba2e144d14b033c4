package nl.wijkatelier.query.readmodel;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.wijkatelier.eventstore.log.CommitSignal;

/** Lets a thread rest until something was committed, and ends its rest when it is to stop. */
final class Wakening implements AutoCloseable {
    private final Semaphore committed = new Semaphore(0);
    private final Semaphore hurried = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CommitSignal.Subscription subscription;

    Wakening(CommitSignal signal) {
        subscription = signal.onCommit(events -> committed.release());
    }

    boolean isOpen() {
        return closed.getCount() > 0;
    }

    /** Half an atelier is never taken for a whole one: who was reading until it closed must not go on. */
    void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("closed");
        }
    }

    /** What was committed up to now is going to be looked at. */
    void clear() {
        committed.drainPermits();
        hurried.drainPermits();
    }

    /** Somebody waits for what was committed up to now: ends the rest, or skips the next one. */
    void hurry() {
        hurried.release();
        committed.release();
    }

    /** Returns when something was committed since, or after a while. */
    void awaitCommit(long atMostMillis) {
        await(committed, atMostMillis);
    }

    /** Returns after a while, when somebody waits, or when it is to stop. */
    void rest(long millis) {
        await(hurried, millis);
    }

    private static void await(Semaphore signal, long atMostMillis) {
        try {
            signal.tryAcquire(atMostMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        hurry();
        subscription.close();
    }
}
