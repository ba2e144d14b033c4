package nl.wijkatelier.eventstore;

class SqliteRefusalStoreTest extends RefusalStoreContract {
    @Override
    EventStoreProperties.Store emptyDatabase() {
        return new EventStoreProperties.Store(StoreKind.SQLITE, null, null, null);
    }
}
