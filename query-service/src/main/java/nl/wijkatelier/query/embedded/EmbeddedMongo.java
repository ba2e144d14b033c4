package nl.wijkatelier.query.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** A MongoDB-compatible server on loopback, on a file of its own. What it wrote in its last second a crash may lose. */
public final class EmbeddedMongo implements AutoCloseable {
    /**
     * Pages that are kept in memory, MB as they are written. As documents they take some twenty times that: with the
     * store's own 16 MB the read models of 100,000 items filled a heap of half a gigabyte.
     */
    private static final int CACHE_MB = 2;

    private final MongoServer server;
    private final String address;

    private EmbeddedMongo(MVStore store) {
        server = new MongoServer(new TextKeyBackend(store));
        address = server.bindAndGetConnectionString();
    }

    /** Opens the file, or makes it, and starts serving. */
    public static EmbeddedMongo open(Path file) {
        return new EmbeddedMongo(new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE_MB).open());
    }

    /** Starts serving from memory alone. */
    public static EmbeddedMongo inMemory() {
        return new EmbeddedMongo(new MVStore.Builder().open());
    }

    /** Where clients find it, as a MongoDB connection string. */
    public String uri() {
        return address;
    }

    /** Writes everything to the file and stops. */
    @Override
    public void close() {
        server.shutdown();
    }
}
