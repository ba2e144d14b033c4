package nl.wijkatelier.eventstore;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Asks every few milliseconds whether another process has written to the file. It asks on the connection that writes, for
 * SQLite's {@code data_version} is silent about what its own connection did: so it tells of others only, at some
 * microseconds a time.
 */
final class SqliteWatch implements CommitSignal.Subscription {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteWatch.class);
    private static final int EVERY_MS = 5;
    private static final int AFTER_FAILURE_MS = 1_000;

    private final JdbcTemplate writes;
    private final Runnable goAndLook;
    private final CountDownLatch closed = new CountDownLatch(1);
    private long seen;

    SqliteWatch(DataSource writes, Runnable goAndLook) {
        this.writes = new JdbcTemplate(writes);
        this.goAndLook = goAndLook;
        this.seen = version();
        Thread.ofPlatform().name("event-log-watch").daemon().start(this::run);
    }

    private void run() {
        try {
            for (var pause = EVERY_MS; !closed.await(pause, TimeUnit.MILLISECONDS); ) {
                pause = look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int look() {
        try {
            var version = version();
            if (version != seen) {
                seen = version;
                goAndLook.run();
            }
            return EVERY_MS;
        } catch (DataAccessException e) {
            if (closed.getCount() > 0) {
                LOG.warn("Cannot see whether other processes wrote to the event log; trying again", e);
            }
            return AFTER_FAILURE_MS;
        }
    }

    private long version() {
        var version = writes.queryForObject("PRAGMA data_version", Long.class);
        return version == null ? 0 : version;
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
