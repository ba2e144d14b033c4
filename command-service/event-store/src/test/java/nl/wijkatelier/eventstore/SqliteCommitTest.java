package nl.wijkatelier.eventstore;

class SqliteCommitTest extends CommitContract {
    @Override
    EventStoreProperties.Store emptyDatabase() {
        return new EventStoreProperties.Store(StoreKind.SQLITE, null, null, null);
    }
}
