package nl.wijkatelier.query.live;

import java.time.Duration;

/** How many sockets are open: so the server can wait until those who follow have been told that it goes. */
final class OpenSockets {
    private int open;

    synchronized void opened() {
        open++;
    }

    synchronized void closed() {
        open--;
        notifyAll();
    }

    /** Waits until none is open any more, but not for ever: who takes nothing in is not told either. */
    synchronized void awaitNone(Duration most) throws InterruptedException {
        var until = System.nanoTime() + most.toNanos();
        for (var left = most.toMillis(); open > 0 && left > 0; left = (until - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }
}
