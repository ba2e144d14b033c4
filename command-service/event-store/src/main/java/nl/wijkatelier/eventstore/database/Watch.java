package nl.wijkatelier.eventstore.database;

/** Who looks out for what other processes commit, until closed. */
public sealed interface Watch extends AutoCloseable permits SqliteWatch, PostgreSqlWatch {
    @Override
    void close();
}
