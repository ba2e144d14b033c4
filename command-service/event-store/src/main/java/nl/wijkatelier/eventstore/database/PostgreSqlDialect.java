package nl.wijkatelier.eventstore.database;

import com.zaxxer.hikari.HikariConfig;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import nl.wijkatelier.eventstore.start.CannotStart;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A server that several processes share. */
final class PostgreSqlDialect implements Dialect {
    private static final String DUPLICATE = "23505";
    /** Data, integrity and limits; other failures are of the server or the connection. */
    private static final Set<String> ROW_FAULTS = Set.of("22", "23", "54");
    private static final Map<String, String> DRIVER = Map.of(
            "reWriteBatchedInserts", "true",
            "prepareThreshold", "1",
            "tcpKeepAlive", "true",
            "ApplicationName", "wijkatelier");
    private static final int WRITERS = 4;
    private static final int READERS = 8;
    /** A server that starts together with us may need a while. */
    private static final int PATIENCE_MS = 30_000;

    private final EventStoreProperties.Store store;
    /** Names this process in its notifications, so that it need not listen to itself. */
    private final String process = UUID.randomUUID().toString();

    PostgreSqlDialect(EventStoreProperties.Store store) {
        if (store.url() == null) {
            throw new CannotStart("PostgreSQL is asked for and not said where.", "Give its JDBC address as wijkatelier.store.url.", null);
        }
        this.store = store;
    }

    /** Without its parameters, which may hold a password. */
    @Override
    public String place() {
        return String.valueOf(store.url()).replaceFirst("\\?.*", "");
    }

    @Override
    public String remedy() {
        return "See that PostgreSQL runs there and has this database, and that wijkatelier.store.url, .user and .password are right.";
    }

    @Override
    public HikariConfig writes() {
        var pool = pool("events-write", WRITERS);
        // Whatever the server's default: what is acknowledged stays.
        pool.setConnectionInitSql("SET synchronous_commit = on");
        return pool;
    }

    @Override
    public HikariConfig reads() {
        var pool = pool("events-read", READERS);
        pool.setReadOnly(true);
        return pool;
    }

    /** In the same database: there a large row holds up nobody else. */
    @Override
    public Optional<HikariConfig> snapshots() {
        return Optional.empty();
    }

    private HikariConfig pool(String name, int size) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(store.url());
        pool.setUsername(store.user());
        pool.setPassword(store.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setInitializationFailTimeout(PATIENCE_MS);
        DRIVER.forEach(pool::addDataSourceProperty);
        return pool;
    }

    @Override
    public EventTableFactory tables() {
        return PostgresEventTableFactory.INSTANCE;
    }

    /**
     * A sequence hands out positions before the commit: without the lock, two processes could commit in the other order,
     * and who reads on from the later position would never see the earlier one. The server frees the lock when the
     * commit can be seen, and sends the notification with it.
     */
    @Override
    public void claim(JdbcTemplate transaction) {
        transaction.query(
                "SELECT pg_advisory_xact_lock(hashtext('wijkatelier_events')), pg_notify('wijkatelier_events', ?)",
                row -> {},
                process);
    }

    @Override
    public boolean isDuplicate(SQLException failure) {
        return DUPLICATE.equals(failure.getSQLState());
    }

    @Override
    public boolean isRowFault(SQLException failure) {
        return ROW_FAULTS.contains(stateClass(failure.getSQLState()));
    }

    private static String stateClass(@Nullable String state) {
        return state == null || state.length() < 2 ? "" : state.substring(0, 2);
    }

    @Override
    public Watch watch(DataSource writes, BooleanSupplier wroteSince, Runnable goAndLook) {
        return new PostgreSqlWatch(store, process, goAndLook);
    }
}
