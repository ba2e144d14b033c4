package nl.wijkatelier.eventstore;

import com.zaxxer.hikari.HikariDataSource;

/**
 * The connections to the database.
 *
 * @param snapshots those for snapshots; the writing ones where snapshots are kept with the events
 */
record Pools(HikariDataSource writes, HikariDataSource reads, HikariDataSource snapshots) implements AutoCloseable {

    /** Writers first: it is they that make a file that readers can open. */
    static Pools open(Dialect dialect) {
        var writes = new HikariDataSource(dialect.writes());
        try {
            var snapshots = dialect.snapshots().map(HikariDataSource::new).orElse(writes);
            return new Pools(writes, new HikariDataSource(dialect.reads()), snapshots);
        } catch (RuntimeException e) {
            writes.close();
            throw e;
        }
    }

    @Override
    public void close() {
        reads.close();
        snapshots.close();
        writes.close();
    }
}
