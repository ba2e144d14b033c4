package nl.wijkatelier.query.readmodel;

import nl.wijkatelier.query.embedded.EmbeddedMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The read models on the embedded server. */
class EmbeddedReadModelTest extends ReadModelContract {
    private static EmbeddedMongo mongo;

    @BeforeAll
    static void start() {
        mongo = EmbeddedMongo.inMemory();
    }

    @AfterAll
    static void stop() {
        mongo.close();
    }

    @Override
    String mongoUri() {
        return mongo.uri();
    }
}
