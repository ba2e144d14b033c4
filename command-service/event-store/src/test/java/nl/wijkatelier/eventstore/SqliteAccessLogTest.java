package nl.wijkatelier.eventstore;

class SqliteAccessLogTest extends AccessLogContract {
    @Override
    EventStoreProperties.Store emptyDatabase() {
        return new EventStoreProperties.Store(StoreKind.SQLITE, null, null, null);
    }
}
