package nl.wijkatelier.query.readmodel;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkatelier.eventstore.log.CommitSignal;
import nl.wijkatelier.eventstore.log.EventLog;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The read models in MongoDB: one generation serves, and a rebuild makes the next one beside it. */
public final class ReadModels implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReadModels.class);
    private static final String SERVING = "serving";
    /** Counts up whenever read models hold something new or otherwise: older ones say too little, or too much. */
    private static final int FORM = 9;

    private final MongoClient client;
    private final String base;
    private final EventLog log;
    private final CommitSignal signal;
    private ServedGeneration serving;
    private Projector projector;
    private @Nullable Projector rebuilder;

    /**
     * The read models as they were left.
     *
     * @param base what the names of their databases begin with
     */
    public ReadModels(MongoClient client, String base, EventLog log, CommitSignal signal) {
        this.client = client;
        this.base = base;
        this.log = log;
        this.signal = signal;
        var generation = new Generation(client, base, servingNumber());
        serving = new ServedGeneration(generation, log);
        projector = new Projector(generation, log, signal, () -> {});
    }

    /** Starts keeping up with the log; builds all read models anew, beside that, if another version made them. */
    public synchronized void start() {
        dropRemnants();
        if (served().isEmpty() && projector.generation().standings().isEmpty()) {
            serves(projector.generation());
        }
        projector.start();
        if (form() != FORM) {
            rebuild();
        }
    }

    /** Lets somebody read, in a generation that stays until they are done; what was committed before is in it, if that can be done soon. */
    public Reading read() {
        keepingUp().settle(log.head());
        return readAsIs();
    }

    /** The same without waiting, for whoever reads on in the log by themselves. */
    public synchronized Reading readAsIs() {
        return serving.read();
    }

    private synchronized Projector keepingUp() {
        return projector;
    }

    /** Builds all read models anew, from the first event on, while these ones serve; nothing if that is going on. */
    public synchronized void rebuild() {
        if (rebuilder == null) {
            var next = new Generation(client, base, projector.generation().number() + 1);
            next.drop();
            rebuilder = new Projector(next, log, signal, this::switchOver);
            rebuilder.start();
            LOG.info("Read models are rebuilt as generation {}", next.number());
        }
    }

    private void switchOver() {
        var replaced = replace();
        if (replaced != null) {
            // Not by this thread while it holds the lock: the replaced one may be waiting for it.
            Thread.ofVirtual().start(() -> {
                replaced.projector().close();
                replaced.generation().retire();
            });
        }
    }

    private synchronized @Nullable Replaced replace() {
        var next = rebuilder;
        if (next == null) {
            return null;
        }
        var replaced = new Replaced(projector, serving);
        serves(next.generation());
        serving = new ServedGeneration(next.generation(), log);
        projector = next;
        rebuilder = null;
        LOG.info("Generation {} of the read models serves from now on", next.generation().number());
        return replaced;
    }

    private record Replaced(Projector projector, ServedGeneration generation) {}

    /** How far they are. */
    public synchronized Progress progress() {
        var head = log.head();
        return new Progress(
                Progress.Build.of(projector, head),
                Optional.ofNullable(rebuilder).map(build -> Progress.Build.of(build, head)).orElse(null));
    }

    /** The ateliers that stand still because of an event that cannot be projected. */
    public List<Standing> stopped() {
        try (var reading = read()) {
            return reading.stopped();
        }
    }

    private void serves(Generation generation) {
        control().replaceOne(
                Filters.eq("_id", SERVING),
                new Document("_id", SERVING).append("generation", generation.number()).append("form", FORM),
                new ReplaceOptions().upsert(true));
    }

    private int servingNumber() {
        return served().map(document -> document.getInteger("generation")).orElse(1);
    }

    /** The form of those that serve; 1 for those of before it was noted. */
    private int form() {
        return served().map(document -> document.getInteger("form", 1)).orElse(1);
    }

    private Optional<Document> served() {
        return Optional.ofNullable(control().find(Filters.eq("_id", SERVING)).first());
    }

    private MongoCollection<Document> control() {
        return client.getDatabase(base).getCollection("generations");
    }

    /** What a rebuild left that did not come to its end. */
    private void dropRemnants() {
        var kept = Generation.name(base, projector.generation().number());
        for (var name : client.listDatabaseNames().into(new ArrayList<>())) {
            if (name.matches("\\Q" + base + "\\E-\\d{8}") && !name.equals(kept)) {
                client.getDatabase(name).drop();
            }
        }
    }

    @Override
    public void close() {
        var running = running();
        running.forEach(Projector::close);
    }

    private synchronized List<Projector> running() {
        var running = new ArrayList<>(List.of(projector));
        if (rebuilder != null) {
            running.add(rebuilder);
        }
        return running;
    }
}
