package nl.wijkatelier.eventstore.database;

/** The databases that can hold the log. */
public enum StoreKind {
    /** One file in the data directory; for one machine. */
    SQLITE,
    /** A server, for services on several machines. */
    POSTGRESQL
}
