package nl.wijkatelier.eventstore;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/**
 * Axon's engine, but for times: it would cut them to milliseconds, and an event must read back as it was told to those who
 * listened.
 */
final class EventEngine extends JdbcEventStorageEngine {
    EventEngine(Builder builder) {
        super(builder);
    }

    @Override
    protected void writeTimestamp(PreparedStatement statement, int position, Instant time) throws SQLException {
        statement.setString(position, StoredTime.format(time));
    }
}
