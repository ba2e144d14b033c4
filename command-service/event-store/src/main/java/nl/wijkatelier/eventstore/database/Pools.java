package nl.wijkatelier.eventstore.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayDeque;

/**
 * The connections to the database.
 *
 * @param snapshots those for snapshots; the writing ones where snapshots are kept with the events
 */
record Pools(HikariDataSource writes, HikariDataSource reads, HikariDataSource snapshots) implements AutoCloseable {

    /** Writers first: it is they that make a file that readers can open. */
    static Pools open(Dialect dialect) {
        var opened = new ArrayDeque<HikariDataSource>();
        try {
            opened.push(new HikariDataSource(dialect.writes()));
            var writes = opened.getFirst();
            opened.push(new HikariDataSource(dialect.reads()));
            var reads = opened.getFirst();
            return new Pools(writes, reads, dialect.snapshots().map(HikariDataSource::new).orElse(writes));
        } catch (RuntimeException e) {
            opened.forEach(HikariDataSource::close);
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
