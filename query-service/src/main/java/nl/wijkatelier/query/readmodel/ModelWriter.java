package nl.wijkatelier.query.readmodel;

import org.jspecify.annotations.Nullable;

/** Writes into a generation what a projection has folded, while the projection goes on. Used by the projector's thread. */
final class ModelWriter implements AutoCloseable {
    private final Generation generation;
    private final WriteBehind behind = new WriteBehind();
    private @Nullable Long written;
    private volatile long projected;

    ModelWriter(Generation generation) {
        this.generation = generation;
    }

    /** Events that were given to be written since the start; asked by any thread. */
    long projected() {
        return projected;
    }

    /**
     * Writes all that a projection holds.
     *
     * @param upTo the place in the log that is reached with it; null when it is within an atelier
     */
    void write(Projection projection, @Nullable Long upTo) {
        var batch = projection.seal();
        if (batch.isEmpty() && (upTo == null || upTo.equals(written))) {
            return;
        }
        behind.write(() -> {
            new BatchWriter(generation).write(batch);
            if (upTo != null) {
                generation.position(upTo);
            }
        });
        written = upTo;
        projected += batch.events();
    }

    /** Writes the journal and the keyframes only, ahead of the items. */
    void writeHistory(Projection projection) {
        var history = projection.takeHistory();
        behind.write(() -> new BatchWriter(generation).write(history));
    }

    /** Returns when all is written; fails if that failed. */
    void await() {
        behind.await();
    }

    @Override
    public void close() {
        behind.close();
    }
}
