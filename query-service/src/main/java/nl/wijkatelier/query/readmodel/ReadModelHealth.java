package nl.wijkatelier.query.readmodel;

import com.mongodb.MongoException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Says whether the read models are kept up, and which ateliers stand still. Those do not make the service unhealthy: a restart would not
 * help them, and it would hurt all the others.
 */
public final class ReadModelHealth implements HealthIndicator {
    private final ReadModels readModels;

    /** The health of the read models. */
    public ReadModelHealth(ReadModels readModels) {
        this.readModels = readModels;
    }

    @Override
    public Health health() {
        try {
            var trouble = readModels.progress().serving().trouble();
            var health = trouble == null ? Health.up() : Health.down().withDetail("trouble", trouble);
            readModels.stopped().forEach(standing -> health.withDetail("stopped " + standing.atelier(), standing.stop()));
            return health.build();
        } catch (MongoException e) {
            return Health.down().withDetail("mongo", "cannot be reached").build();
        }
    }
}
