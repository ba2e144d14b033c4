package nl.wijkatelier.eventstore.commit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.wijkatelier.contract.RecordedEvent;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * The one thread that writes. It takes all that waits and commits it together: whoever comes while the disk is busy shares the
 * next commit. Who comes alone waits for nobody; where several come at once it rests as long as a commit took, for a commit
 * costs as much for one as for many.
 */
public final class GroupCommit implements AutoCloseable {
    /** Keeps the longest transaction, and with it the longest wait, short. */
    private static final int MAX_EVENTS = 2_000;

    private static final long LONGEST_REST = TimeUnit.MILLISECONDS.toNanos(1);

    private final AppendQueue queue = new AppendQueue();
    private final Consumer<List<DomainEventMessage<?>>> transaction;
    private final Predicate<Throwable> rowFault;
    private final Consumer<List<RecordedEvent>> committed;
    private final Thread writer;

    /**
     * A running writer.
     *
     * @param transaction writes and commits, all or nothing
     * @param rowFault whether a failure is due to what was written, so that others may fare better without it
     * @param committed is told what was committed, in order
     */
    public GroupCommit(
            Consumer<List<DomainEventMessage<?>>> transaction,
            Predicate<Throwable> rowFault,
            Consumer<List<RecordedEvent>> committed) {
        this.transaction = transaction;
        this.rowFault = rowFault;
        this.committed = committed;
        this.writer = Thread.ofPlatform().name("event-log-writer").daemon().start(this::run);
    }

    /**
     * Has events written, all or nothing; the outcome tells when they are on disk, or why not.
     *
     * @param messages the same events as they are to be written
     */
    public CompletableFuture<Void> submit(List<RecordedEvent> events, List<DomainEventMessage<?>> messages) {
        var append = new Append(events, messages);
        queue.add(append);
        return append.outcome();
    }

    private void run() {
        for (var batch = queue.take(MAX_EVENTS); !batch.isEmpty(); batch = queue.take(MAX_EVENTS)) {
            long began = System.nanoTime();
            write(batch);
            if (batch.size() > 1) {
                LockSupport.parkNanos(Math.min(LONGEST_REST, System.nanoTime() - began));
            }
        }
    }

    private void write(List<Append> batch) {
        try {
            transaction.accept(batch.stream().<DomainEventMessage<?>>mapMulti((append, all) ->
                    append.messages().forEach(all)).toList());
        } catch (Throwable failure) { // an Error too: callers are waiting
            failed(batch, failure);
            return;
        }
        batch.forEach(append -> append.outcome().complete(null));
        committed.accept(batch.stream().flatMap(append -> append.events().stream()).toList());
    }

    private void failed(List<Append> batch, Throwable failure) {
        if (batch.size() > 1 && rowFault.test(failure)) {
            batch.forEach(append -> write(List.of(append)));
        } else {
            batch.forEach(append -> append.outcome().completeExceptionally(failure));
        }
    }

    /** Takes no more, and returns when all that was taken is written. */
    @Override
    public void close() {
        queue.close();
        var interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
