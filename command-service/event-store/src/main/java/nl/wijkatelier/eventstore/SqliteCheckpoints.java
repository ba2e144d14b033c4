package nl.wijkatelier.eventstore;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings what was committed from the write-ahead log into the file of the database, beside the writer. Left to itself SQLite does
 * that in a commit, every thousand pages, while all who wait for theirs wait for two more flushes of the disk; now hardly anything
 * is left to bring over when the log is long enough for the writer to begin it anew.
 *
 * @see <a href="https://www.sqlite.org/wal.html#ckpt">Write-Ahead Logging, 2.1 Checkpointing</a>
 */
final class SqliteCheckpoints implements AutoCloseable {
    /** How long the log may grow, in pages of 4 KB, before a commit brings over what is left. */
    static final int LONGEST_LOG = 8_000;

    private static final Logger LOG = LoggerFactory.getLogger(SqliteCheckpoints.class);
    private static final int EVERY_MS = 250;
    private static final int AFTER_FAILURE_MS = 5_000;

    private final JdbcTemplate database;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    /**
     * Begins.
     *
     * @param database any of its connections, also one that otherwise only reads
     */
    SqliteCheckpoints(DataSource database) {
        this.database = new JdbcTemplate(database);
        this.thread = Thread.ofPlatform().name("event-log-checkpoints").daemon().start(this::run);
    }

    private void run() {
        try {
            for (var pause = EVERY_MS; !closed.await(pause, TimeUnit.MILLISECONDS); ) {
                pause = bringOver();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for nobody and is waited for by nobody: what is in use stays in the log until the next time. */
    private int bringOver() {
        try {
            database.execute("PRAGMA wal_checkpoint(PASSIVE)");
            return EVERY_MS;
        } catch (DataAccessException e) {
            LOG.warn("The write-ahead log could not be brought over; a commit does it when it gets long", e);
            return AFTER_FAILURE_MS;
        }
    }

    /** Returns when it has ended, so that the connections can be closed. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
