package nl.wijkatelier.eventstore.database;

import com.zaxxer.hikari.HikariConfig;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** All that differs between the databases. */
sealed interface Dialect permits SqliteDialect, PostgreSqlDialect {

    /** The database of some properties. */
    static Dialect of(EventStoreProperties properties) {
        return switch (properties.store().kind()) {
            case SQLITE -> new SqliteDialect(properties);
            case POSTGRESQL -> new PostgreSqlDialect(properties.store());
        };
    }

    /** Where it is, without anything that lets somebody in. */
    String place();

    /** What the host can do when it cannot be opened. */
    String remedy();

    /** The connections that write. */
    HikariConfig writes();

    /** The connections that only read. */
    HikariConfig reads();

    /** The connections that write and read snapshots, where those are kept apart from the events. */
    Optional<HikariConfig> snapshots();

    /** The types of Axon's tables. */
    EventTableFactory tables();

    /** Makes a transaction, just begun, the only one that appends, so that positions rise in the order of commits. */
    void claim(JdbcTemplate transaction);

    /** Whether a unique index refused a row. */
    boolean isDuplicate(SQLException failure);

    /** Whether the database is fine and it is the row that is not. */
    boolean isRowFault(SQLException failure);

    /**
     * Tells of what other processes commit, until closed.
     *
     * @param wroteSince whether this process wrote since it was asked last
     */
    Watch watch(DataSource writes, BooleanSupplier wroteSince, Runnable goAndLook);
}
