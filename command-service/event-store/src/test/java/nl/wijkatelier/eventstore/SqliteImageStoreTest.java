package nl.wijkatelier.eventstore;

class SqliteImageStoreTest extends ImageStoreContract {
    @Override
    EventStoreProperties.Store emptyDatabase() {
        return new EventStoreProperties.Store(StoreKind.SQLITE, null, null, null);
    }
}
