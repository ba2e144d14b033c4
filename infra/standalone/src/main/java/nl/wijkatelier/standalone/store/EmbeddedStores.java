package nl.wijkatelier.standalone.store;

import java.nio.file.Path;
import java.util.Map;
import nl.wijkatelier.query.embedded.EmbeddedMongo;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.MapPropertySource;

/**
 * Takes the data directory and, unless {@code wijkatelier.mongo.uri} names a MongoDB elsewhere, starts a
 * MongoDB-compatible server on a file in it, before any bean asks for one. Everything in it can be rebuilt from the
 * events, so its losing the last second in a crash costs nothing but the time to fold that second again.
 */
public final class EmbeddedStores implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var data = DataDirectory.take(Path.of(environment.getProperty("wijkatelier.data", "data")));
        if (environment.containsProperty("wijkatelier.mongo.uri")) {
            register(new Lease(data, null), context);
            return;
        }
        var mongo = EmbeddedMongo.open(data.resolve("read-models.mv"));
        register(new Lease(data, mongo), context);
        environment.getPropertySources().addFirst(
                new MapPropertySource("embedded-mongo", Map.of("wijkatelier.mongo.uri", mongo.uri())));
    }

    private static void register(Lease lease, ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("embeddedStores", lease);
        context.addApplicationListener(lease);
    }

    /**
     * Gives the stores back last of all, when nothing writes to them any more; and at once when the start fails, for the server would
     * keep the process from ending.
     */
    private static final class Lease implements SmartLifecycle, ApplicationListener<ApplicationFailedEvent> {
        private final DataDirectory data;
        private final @Nullable EmbeddedMongo mongo;
        private boolean held = true;

        Lease(DataDirectory data, @Nullable EmbeddedMongo mongo) {
            this.data = data;
            this.mongo = mongo;
        }

        @Override
        public void onApplicationEvent(ApplicationFailedEvent failed) {
            stop();
        }

        @Override
        public void start() {}

        @Override
        public void stop() {
            if (held) {
                held = false;
                if (mongo != null) {
                    mongo.close();
                }
                data.release();
            }
        }

        @Override
        public boolean isRunning() {
            return held;
        }

        @Override
        public int getPhase() {
            return Integer.MIN_VALUE;
        }
    }
}
