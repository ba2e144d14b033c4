package nl.wijkatelier.query.readmodel;

import java.util.Optional;
import nl.wijkatelier.eventstore.ContainerForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.mongodb.MongoDBContainer;

/** The read models on a real MongoDB; each test is skipped, by name, where Docker or the image cannot be had. */
class MongoReadModelTest extends ReadModelContract {
    private static final String IMAGE = "mongo:8";

    private static Optional<MongoDBContainer> mongo = Optional.empty();

    @BeforeAll
    static void start() {
        mongo = ContainerForTests.start(IMAGE, MongoDBContainer::new);
    }

    @AfterAll
    static void stop() {
        mongo.ifPresent(MongoDBContainer::stop);
    }

    @Override
    String mongoUri() {
        Assumptions.assumeTrue(mongo.isPresent(), "SKIPPED for want of MongoDB: no Docker that has " + IMAGE);
        return mongo.orElseThrow().getConnectionString();
    }
}
