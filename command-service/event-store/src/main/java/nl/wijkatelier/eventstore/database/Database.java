package nl.wijkatelier.eventstore.database;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.wijkatelier.eventstore.start.CannotStart;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The open database that all is kept in, whichever kind it is. */
public final class Database implements AutoCloseable {
    private final Dialect dialect;
    private final Pools pools;
    private final JdbcTemplate writes;
    private final TransactionTemplate transaction;

    private Database(Dialect dialect, Pools pools) {
        this.dialect = dialect;
        this.pools = pools;
        this.writes = new JdbcTemplate(pools.writes());
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(pools.writes()));
    }

    /**
     * Opens the database of some properties.
     *
     * @throws CannotStart if it cannot be opened
     */
    public static Database open(EventStoreProperties properties) {
        var dialect = Dialect.of(properties);
        try {
            return new Database(dialect, Pools.open(dialect));
        } catch (RuntimeException e) {
            throw forTheHost(e, dialect);
        }
    }

    /** A failure to open it, as it is told to the host; one that is not of the database as it is. */
    public RuntimeException forTheHost(RuntimeException failure) {
        return forTheHost(failure, dialect);
    }

    private static RuntimeException forTheHost(RuntimeException failure, Dialect dialect) {
        return SqlFailures.first(failure)
                .<RuntimeException>map(said -> new CannotStart(
                        "The events in " + dialect.place() + " cannot be opened: " + said.getMessage(), dialect.remedy(), failure))
                .orElse(failure);
    }

    /** The connections that write. */
    public DataSource writes() {
        return pools.writes();
    }

    /** The connections that only read. */
    public DataSource reads() {
        return pools.reads();
    }

    /** The connections that write and read snapshots; the writing ones where snapshots are kept with the events. */
    public DataSource snapshots() {
        return pools.snapshots();
    }

    /** The types of Axon's tables. */
    public EventTableFactory tables() {
        return dialect.tables();
    }

    /** Writes and commits, all or nothing. */
    public void transact(Consumer<JdbcTemplate> work) {
        transaction.executeWithoutResult(status -> work.accept(writes));
    }

    /**
     * Writes and commits, all or nothing, while no other process does so in this way: for what must come in the order of
     * commits, and for tables that several who start together would make.
     */
    public void transactAlone(Consumer<JdbcTemplate> work) {
        transact(template -> {
            dialect.claim(template);
            work.accept(template);
        });
    }

    /** Whether a failure is that of a unique index which refused a row. */
    public boolean isDuplicate(Throwable failure) {
        return SqlFailures.any(failure, dialect::isDuplicate);
    }

    /** Whether the database is fine and it is the row that is not. */
    public boolean isRowFault(Throwable failure) {
        return SqlFailures.any(failure, dialect::isRowFault);
    }

    /**
     * Tells of what other processes commit, until closed.
     *
     * @param wroteSince whether this process wrote since it was asked last
     */
    public Watch watch(BooleanSupplier wroteSince, Runnable goAndLook) {
        return dialect.watch(pools.writes(), wroteSince, goAndLook);
    }

    @Override
    public void close() {
        pools.close();
    }
}
