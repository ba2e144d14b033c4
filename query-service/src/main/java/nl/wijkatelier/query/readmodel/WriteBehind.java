package nl.wijkatelier.query.readmodel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Writes one batch while the next is folded; never more than one behind. */
final class WriteBehind implements AutoCloseable {
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("read-model-writer").daemon().factory());
    private CompletableFuture<Void> pending = CompletableFuture.completedFuture(null);

    void write(Runnable work) {
        await();
        pending = CompletableFuture.runAsync(work, thread);
    }

    /** Returns when all is written; fails if that failed. */
    void await() {
        try {
            pending.join();
        } catch (CompletionException e) {
            pending = CompletableFuture.completedFuture(null);
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
