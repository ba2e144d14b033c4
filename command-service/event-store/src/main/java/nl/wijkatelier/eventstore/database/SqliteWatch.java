package nl.wijkatelier.eventstore.database;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Asks every few milliseconds whether another process has written to the file; less often while this one writes, for then the
 * others hardly do, and each question costs a thread's waking. It asks on the connection that writes, for SQLite's {@code
 * data_version} is silent about what its own connection did: so it tells of others only.
 */
final class SqliteWatch implements Watch {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteWatch.class);
    private static final int EVERY_MS = 5;
    private static final int WHILE_WRITING_MS = 50;
    private static final int AFTER_FAILURE_MS = 1_000;

    private final JdbcTemplate writes;
    private final BooleanSupplier wroteSince;
    private final Runnable goAndLook;
    private final CountDownLatch closed = new CountDownLatch(1);
    private long seen;

    /**
     * @param wroteSince whether this process wrote since it was asked last
     */
    SqliteWatch(DataSource writes, BooleanSupplier wroteSince, Runnable goAndLook) {
        this.writes = new JdbcTemplate(writes);
        this.wroteSince = wroteSince;
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
            return wroteSince.getAsBoolean() ? WHILE_WRITING_MS : EVERY_MS;
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
