package nl.wijkatelier.eventstore.commit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The appends that wait for the writer. As long as its callers wait, it can hold no more than there are callers. */
final class AppendQueue {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<Append> waiting = new ArrayDeque<>();
    private boolean closed;

    void add(Append append) {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("The event log is closed");
            }
            waiting.add(append);
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /**
     * What waits, at most so many events (or one larger append); waits until there is something. Empty when the queue is
     * closed and nothing is left.
     */
    List<Append> take(int maxEvents) {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            var taken = new ArrayList<Append>();
            var events = 0;
            while (!waiting.isEmpty() && (taken.isEmpty() || events + waiting.peek().events().size() <= maxEvents)) {
                events += waiting.peek().events().size();
                taken.add(waiting.remove());
            }
            return taken;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }
}
