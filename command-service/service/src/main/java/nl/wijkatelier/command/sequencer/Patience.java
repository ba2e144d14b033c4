package nl.wijkatelier.command.sequencer;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets nobody wait for ever. It looks at all who wait at once, now and then: an alarm of its own for each, as {@link
 * CompletableFuture#orTimeout} sets, wakes a thread twice for every command.
 */
final class Patience {
    private final long nanos;
    private final Executor later;
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looking = new AtomicBoolean();

    private record Waiting(CompletableFuture<?> answer, long since) {}

    /**
     * @param longest how long one waits at least; it may be as much longer as it takes to look again
     * @param between how often it looks, while anybody waits
     */
    Patience(Duration longest, Duration between) {
        this.nanos = longest.toNanos();
        this.later = CompletableFuture.delayedExecutor(between.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Ends an answer that does not come with a {@link TimeoutException}. */
    void with(CompletableFuture<?> answer) {
        var one = new Waiting(answer, System.nanoTime());
        waiting.add(one);
        answer.whenComplete((_, _) -> waiting.remove(one));
        lookLater();
    }

    private void lookLater() {
        if (!waiting.isEmpty() && looking.compareAndSet(false, true)) {
            later.execute(this::look);
        }
    }

    private void look() {
        looking.set(false);
        var now = System.nanoTime();
        for (var one : waiting) {
            if (now - one.since() >= nanos) {
                one.answer().completeExceptionally(new TimeoutException("No answer in " + Duration.ofNanos(nanos)));
            }
        }
        lookLater();
    }
}
