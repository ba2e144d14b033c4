package nl.wijkatelier.query.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.net.SocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MongoDB-compatible server on loopback, on a file of its own. What it wrote in its last second a crash may lose. When its file cannot be
 * written, as on a full disk, it ends, and begins again at the same address with what is in the file: who uses it tries again.
 */
public final class EmbeddedMongo implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);
    private static final Duration REST = Duration.ofSeconds(3);

    private final Function<Consumer<Throwable>, MVStore> file;
    private final ScheduledExecutorService again = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("embedded-mongo").daemon().factory());
    private final String uri;
    private final SocketAddress address;
    private Life life;

    private EmbeddedMongo(Function<Consumer<Throwable>, MVStore> file) {
        this.file = file;
        life = new Life();
        uri = life.server.bindAndGetConnectionString();
        address = life.server.getLocalAddress();
    }

    /** Opens the file, or makes it, and starts serving. */
    public static EmbeddedMongo open(Path file) {
        return new EmbeddedMongo(new StoreFile(file)::open);
    }

    /** Starts serving from memory alone. */
    public static EmbeddedMongo inMemory() {
        return new EmbeddedMongo(lost -> new MVStore.Builder().open());
    }

    /** Where clients find it, as a MongoDB connection string. */
    public String uri() {
        return uri;
    }

    /** A store tells of each write that failed. */
    private void lost(Life lost, Throwable failure) {
        if (lost == life && !life.ended) {
            LOG.warn("The read models cannot be written: {}", failure.getMessage());
            life.end();
            begin();
        }
    }

    private void begin() {
        try {
            life = new Life();
            life.server.bind(address);
        } catch (RuntimeException e) {
            LOG.warn("The read models cannot be opened: {}", e.getMessage());
            life.end();
            afterRest(this::begin);
        }
    }

    private void afterRest(Runnable work) {
        again.schedule(work, REST.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Writes everything to the file and stops. */
    @Override
    public void close() {
        again.shutdownNow();
        again.close();
        life.end();
    }

    /** From the opening of the file until it is closed, or could not be written. */
    private final class Life {
        private final MVStore store;
        private final MongoServer server;
        private boolean ended;

        /** What is lost is dealt with later: a store tells of it in the midst of its work. */
        Life() {
            store = file.apply(failure -> afterRest(() -> lost(this, failure)));
            server = new MongoServer(new TextKeyBackend(store));
        }

        /** Once. Writes what can be written, first: a store that fails at that while it is closing never comes to its end. */
        void end() {
            if (ended) {
                return;
            }
            ended = true;
            try {
                store.commit();
            } catch (MVStoreException e) {
                store.closeImmediately();
            }
            server.shutdownNow();
        }
    }
}
