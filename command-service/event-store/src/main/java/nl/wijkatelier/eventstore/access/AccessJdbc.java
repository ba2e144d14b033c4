package nl.wijkatelier.eventstore.access;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database of the event log, for the tables of the access register that live beside it.
 *
 * @param reads for queries; never waits for a writer
 * @param writes for changes; on SQLite it waits for its turn with the events, so: rare and short, one statement each
 */
public record AccessJdbc(JdbcClient reads, JdbcClient writes) {}
