package nl.wijkatelier.eventstore;

import com.zaxxer.hikari.HikariDataSource;

/** The connections to the database. */
record Pools(HikariDataSource writes, HikariDataSource reads) implements AutoCloseable {

    /** Writers first: it is they that make a file that readers can open. */
    static Pools open(Dialect dialect) {
        var writes = new HikariDataSource(dialect.writes());
        try {
            return new Pools(writes, new HikariDataSource(dialect.reads()));
        } catch (RuntimeException e) {
            writes.close();
            throw e;
        }
    }

    @Override
    public void close() {
        reads.close();
        writes.close();
    }
}
