package nl.wijkatelier.eventstore.database;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import nl.wijkatelier.eventstore.files.OwnerOnly;
import org.axonframework.eventsourcing.eventstore.jdbc.AbstractEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One file, one writer; a write-ahead log that is flushed at every commit, so that what is acknowledged stays. */
final class SqliteDialect implements Dialect {
    private static final Set<SQLiteErrorCode> DUPLICATE =
            Set.of(SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY, SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE);
    private static final Map<String, String> DURABLE = Map.of(
            "journal_mode", "WAL",
            "synchronous", "FULL",
            "busy_timeout", "10000",
            "cache_size", "-32768");
    private static final int READERS = 8;

    private final String url;
    /** Null where only one file was named. */
    private final @Nullable String snapshots;

    SqliteDialect(EventStoreProperties properties) {
        var given = properties.store().url();
        if (given == null) {
            createDirectory(properties);
        }
        url = given == null ? file(properties, "events.db") : given;
        snapshots = given == null ? file(properties, "snapshots.db") : null;
    }

    @Override
    public String place() {
        return url;
    }

    @Override
    public String remedy() {
        return "See that the file is there for this service to write and that its disk is not full. A file that is damaged is put back from a copy:"
                + " what to keep is in command-service/event-store/README.md.";
    }

    /** One connection: SQLite has one writer anyway, and this way it never waits for itself. */
    @Override
    public HikariConfig writes() {
        return writer("events-write", url);
    }

    @Override
    public HikariConfig reads() {
        var pool = pool("events-read", READERS, url);
        pool.setConnectionInitSql("PRAGMA query_only = ON");
        return pool;
    }

    /** A file of their own: a snapshot is megabytes, and while it is written into the file of the events no command is. */
    @Override
    public Optional<HikariConfig> snapshots() {
        return Optional.ofNullable(snapshots).map(file -> {
            var pool = writer("snapshots", file);
            pool.addDataSourceProperty("synchronous", "NORMAL"); // what a crash takes of them, the events say again
            return pool;
        });
    }

    private HikariConfig writer(String name, String url) {
        var pool = pool(name, 1, url);
        // Takes the write lock at the start of a transaction, instead of failing when it turns into a writer half-way.
        pool.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        return pool;
    }

    private HikariConfig pool(String name, int size, String url) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setMaxLifetime(0); // a file does not hang up
        DURABLE.forEach(pool::addDataSourceProperty);
        return pool;
    }

    @Override
    public EventTableFactory tables() {
        return new AbstractEventTableFactory() {
            /** The name of the type that makes it SQLite's own row number. */
            @Override
            protected String idColumnType() {
                return "INTEGER";
            }

            @Override
            protected String payloadType() {
                return "BLOB";
            }
        };
    }

    /** Nothing to do: a transaction that writes is the only one, by its mode. */
    @Override
    public void claim(JdbcTemplate transaction) {}

    @Override
    public boolean isDuplicate(SQLException failure) {
        return failure instanceof SQLiteException lite && DUPLICATE.contains(lite.getResultCode());
    }

    @Override
    public boolean isRowFault(SQLException failure) {
        return failure instanceof SQLiteException lite && switch (SQLiteErrorCode.getErrorCode(lite.getResultCode().code & 0xff)) {
            case SQLITE_CONSTRAINT, SQLITE_TOOBIG, SQLITE_MISMATCH -> true;
            default -> false;
        };
    }

    @Override
    public Watch watch(DataSource writes, BooleanSupplier wroteSince, Runnable goAndLook) {
        return new SqliteWatch(writes, wroteSince, goAndLook);
    }

    private static String file(EventStoreProperties properties, String name) {
        return "jdbc:sqlite:" + properties.data().resolve(name);
    }

    private static void createDirectory(EventStoreProperties properties) {
        try {
            OwnerOnly.makeDirectory(properties.data());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the data directory " + properties.data(), e);
        }
    }
}
