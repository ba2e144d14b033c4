package nl.wijkatelier.query.readmodel;

import java.time.Duration;
import nl.wijkatelier.eventstore.log.CommitSignal;
import nl.wijkatelier.eventstore.log.EventLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one generation of read models up with the log: first atelier by atelier, then with all of them as events come.
 * One thread reads and folds, another writes. What goes wrong with the stores is tried again from what was written.
 */
final class Projector implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);
    private static final int BATCH = 5_000;
    private static final long FAR_BEHIND = 20_000;
    private static final long BREATH_MILLIS = 200;
    private static final long LONGEST_BREATH_MILLIS = 2_000;
    private static final long LOOK_ANYHOW_MILLIS = 1_000;
    /** Who reads had better see something old than nothing. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Generation generation;
    private final EventLog log;
    private final Runnable caughtUp;
    private final Thread thread;
    private final ModelWriter writer;
    private final Wakening wakening;
    private final Reached reached = new Reached();
    private volatile long position;
    private volatile boolean follows;
    private volatile @Nullable String trouble;

    /**
     * A projector that runs once started.
     *
     * @param caughtUp called, by its own thread, whenever it has reached the head of the log
     */
    Projector(Generation generation, EventLog log, CommitSignal signal, Runnable caughtUp) {
        this.generation = generation;
        this.log = log;
        this.writer = new ModelWriter(generation);
        this.caughtUp = caughtUp;
        this.thread = Thread.ofPlatform().name("projector-" + generation.number()).daemon().unstarted(this::run);
        this.wakening = new Wakening(signal);
    }

    void start() {
        thread.start();
    }

    Generation generation() {
        return generation;
    }

    /** Events folded by this projector since it started. */
    long projected() {
        return writer.projected();
    }

    /** The place in the log that it has reached. */
    long position() {
        return position;
    }

    /** What keeps it from working, for now. */
    @Nullable String trouble() {
        return trouble;
    }

    /**
     * Returns when everything up to a place in the log is written: what is not yet is written without further rest. Returns after a
     * while anyhow, and at once while it is far behind or in trouble.
     */
    void settle(long upTo) {
        if (follows && !reached.has(upTo)) {
            wakening.hurry();
            reached.await(upTo, PATIENCE);
        }
    }

    private void run() {
        while (wakening.isOpen()) {
            try {
                project();
            } catch (RuntimeException | Error e) {
                follows = false;
                if (wakening.isOpen()) {
                    inTrouble(e);
                    wakening.rest(LOOK_ANYHOW_MILLIS);
                }
            }
        }
    }

    /** A store that is away for an hour fails every second: what was said is not said again. */
    private void inTrouble(Throwable failure) {
        if (trouble == null) {
            LOG.warn("Read models are not kept up; trying again every second", failure);
        }
        trouble = failure.toString();
    }

    private void project() {
        generation.prepare();
        var stopped = generation.standings().stream().filter(standing -> standing.stop() != null).toList();
        var projection = new Projection(new AtelierLoader(generation, log), stopped, writer::await);
        var start = generation.position();
        var catchUp = new CatchUp(log, projection, writer, wakening);
        if (start.isEmpty() || log.head() - start.get() > FAR_BEHIND) {
            position = catchUp.all();
        } else {
            position = start.get();
            stopped.forEach(standing -> catchUp.one(standing.atelier()));
        }
        if (trouble != null) {
            LOG.info("Read models are kept up again");
            trouble = null;
        }
        follow(projection);
    }

    private void follow(Projection projection) {
        while (wakening.isOpen()) {
            wakening.clear();
            log.readAll(position).takeWhile(event -> wakening.isOpen()).forEach(event -> {
                projection.take(event);
                position = event.position();
                if (projection.events() >= BATCH) {
                    writer.write(projection, position);
                }
            });
            wakening.requireOpen();
            var events = projection.events();
            writer.write(projection, position);
            writer.await();
            reached.reach(position);
            follows = true;
            if (events == 0 && wentBack()) {
                return;
            }
            caughtUp.run();
            wakening.rest(breath(events));
            wakening.awaitCommit(LOOK_ANYHOW_MILLIS);
        }
    }

    /** Whether the store lost what it had taken: the embedded one, when its disk was full; MongoDB, when another member took over. */
    private boolean wentBack() {
        var kept = generation.position().orElse(0L);
        if (kept < position) {
            LOG.info("Read models went back from {} to {}: what is between is folded again", position, kept);
        }
        return kept < position;
    }

    /**
     * How long to rest after a batch, in milliseconds, as long as nobody {@linkplain #settle waits}: a breath makes one write of
     * what many events do, and the more events come, the more there is to gain. At 1,000 events a second, five breaths a second
     * left twice as much for the collector as one in two seconds.
     */
    private static long breath(int events) {
        return Math.min(LONGEST_BREATH_MILLIS, BREATH_MILLIS + 2L * events);
    }

    @Override
    public void close() {
        wakening.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        writer.close();
    }
}
