package nl.wijkatelier.eventstore;

class SqliteEventLogTest extends EventLogContract {
    @Override
    EventStoreProperties.Store emptyDatabase() {
        return new EventStoreProperties.Store(StoreKind.SQLITE, null, null, null);
    }
}
