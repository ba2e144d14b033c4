package nl.wijkatelier.eventstore.beside;

import nl.wijkatelier.eventstore.database.EventStoreProperties;
import nl.wijkatelier.eventstore.database.StoreKind;

class SqliteAccessLogTest extends AccessLogContract {
    @Override
    protected EventStoreProperties.Store emptyDatabase() {
        return new EventStoreProperties.Store(StoreKind.SQLITE, null, null, null);
    }
}
