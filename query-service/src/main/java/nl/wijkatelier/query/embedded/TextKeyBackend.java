package nl.wijkatelier.query.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.h2.mvstore.MVStore;

/** The H2 back end with {@link TextKeyDatabase databases} that find and write documents many times faster. */
final class TextKeyBackend extends H2Backend {
    TextKeyBackend(MVStore store) {
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new TextKeyDatabase(databaseName, getMvStore(), getCursorRegistry());
    }
}
