package nl.wijkatelier.query.readmodel;

import java.time.Duration;

/** Up to which place in the log everything is written, for whoever waits for that. */
final class Reached {
    private long position;

    synchronized void reach(long position) {
        this.position = position;
        notifyAll();
    }

    synchronized boolean has(long wanted) {
        return position >= wanted;
    }

    /** Returns when a place is reached, or after a while. */
    synchronized void await(long wanted, Duration atMost) {
        var until = System.nanoTime() + atMost.toNanos();
        try {
            for (var left = atMost.toMillis(); position < wanted && left > 0; left = (until - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
