package nl.wijkatelier.query.readmodel;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.eventstore.EventStore;
import nl.wijkatelier.eventstore.access.AccessJdbc;
import nl.wijkatelier.eventstore.access.HostKey;
import nl.wijkatelier.eventstore.access.Session;
import nl.wijkatelier.eventstore.access.SessionTokens;
import nl.wijkatelier.eventstore.beside.AccessLog;
import nl.wijkatelier.eventstore.beside.ImageStore;
import nl.wijkatelier.eventstore.beside.RefusalStore;
import nl.wijkatelier.eventstore.database.EventStoreProperties;
import nl.wijkatelier.eventstore.database.StoreKind;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.query.access.Sessions;
import nl.wijkatelier.query.access.Visits;
import nl.wijkatelier.query.decision.DecisionController;
import nl.wijkatelier.query.decision.DecisionTrails;
import nl.wijkatelier.query.history.HistoryController;
import nl.wijkatelier.query.history.Past;
import nl.wijkatelier.query.history.Timelines;
import nl.wijkatelier.query.host.Dashboard;
import nl.wijkatelier.query.host.DashboardController;
import nl.wijkatelier.query.host.Entrances;
import nl.wijkatelier.query.host.ReadModelController;
import nl.wijkatelier.query.image.ImageController;
import nl.wijkatelier.query.journal.Journal;
import nl.wijkatelier.query.journal.JournalController;
import nl.wijkatelier.query.people.Names;
import nl.wijkatelier.query.people.PeopleController;
import nl.wijkatelier.query.provenance.ProvenanceController;
import nl.wijkatelier.query.recap.RecapController;
import nl.wijkatelier.query.recap.Recaps;
import nl.wijkatelier.query.stakeholder.StakeholderController;
import nl.wijkatelier.query.state.StateController;
import nl.wijkatelier.query.trace.AccessLogController;
import nl.wijkatelier.query.trace.RefusalController;
import nl.wijkatelier.query.trace.TraceController;
import nl.wijkatelier.query.trace.Traces;
import nl.wijkatelier.query.web.ReadProblems;
import nl.wijkatelier.query.web.Reads;
import nl.wijkatelier.query.web.SessionViewers;
import org.bson.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** A log on SQLite, the read models of it in some MongoDB, and their HTTP. */
final class ReadModelStage implements AutoCloseable {
    static final String HOST_KEY = "the-host-key";

    private final SessionTokens tokens = new SessionTokens(new byte[32]);
    private final String base = "t" + UUID.randomUUID().toString().substring(0, 8);
    private final MongoClient client;
    private final EventStore store;
    private ReadModels readModels;
    private MockMvc http;

    ReadModelStage(String mongoUri, Path data) {
        client = MongoClients.create(mongoUri);
        store = EventStore.open(
                new EventStoreProperties(data, new EventStoreProperties.Store(StoreKind.SQLITE, null, null, null)));
        open();
    }

    private void open() {
        readModels = new ReadModels(client, base, store.log(), store.signal());
        readModels.start();
        var viewers = new SessionViewers(
                new Sessions(tokens), new HostKey(HOST_KEY), readModels, new Visits(store.accesses(), Clock.systemUTC()));
        var reads = new Reads(viewers, log(), readModels);
        var past = new Past(readModels, log());
        var timelines = new Timelines(readModels, log());
        var journal = new Journal(readModels, timelines);
        var names = new Names(store.access());
        http = MockMvcBuilders.standaloneSetup(
                        new StateController(reads, log(), past, timelines),
                        new HistoryController(reads, past, timelines),
                        new JournalController(reads, journal),
                        new RecapController(reads, new Recaps(timelines, past, new Names(store.access()))),
                        new DecisionController(reads, new DecisionTrails(readModels, journal)),
                        new StakeholderController(reads),
                        new PeopleController(reads, names),
                        new ProvenanceController(reads, past, timelines),
                        new ImageController(reads, store.images()),
                        new DashboardController(viewers, new Dashboard(log(), readModels, new Entrances(store.access()))),
                        new ReadModelController(viewers, readModels),
                        new RefusalController(reads, store.refusals(), names),
                        new TraceController(reads, new Traces(log(), readModels, journal, store.refusals(), names)),
                        new AccessLogController(reads, store.accesses(), names))
                .setControllerAdvice(new ReadProblems())
                .build();
    }

    EventLog log() {
        return store.log();
    }

    AccessJdbc sql() {
        return store.access();
    }

    RefusalStore refusals() {
        return store.refusals();
    }

    AccessLog accesses() {
        return store.accesses();
    }

    ImageStore images() {
        return store.images();
    }

    ReadModels readModels() {
        return readModels;
    }

    Generation generation() {
        return new Generation(client, base, readModels.progress().serving().generation());
    }

    /** What happened is recorded, in commits of some events each. */
    void record(List<RecordedEvent> events) {
        for (var from = 0; from < events.size(); from += 50) {
            log().append(events.subList(from, Math.min(events.size(), from + 50)));
        }
    }

    void awaitProjected(AtelierId atelier, long revision) {
        await().atMost(Duration.ofSeconds(60)).until(() -> generation().standing(atelier).revision() >= revision);
    }

    /** As read models were before their form was noted, and the entries of the journal packed. */
    void madeByAnotherVersion() {
        var journal = generation().journal();
        for (var block : journal.find().into(new ArrayList<>())) {
            block.put("entries", JournalDocument.documents(block));
            journal.replaceOne(new Document("_id", block.get("_id")), block);
        }
        client.getDatabase(base).getCollection("generations").updateMany(new Document(), Updates.unset("form"));
    }

    void restart() {
        readModels.close();
        open();
    }

    MockHttpServletResponse get(String path, String participant, String atelier) {
        var session = new Session(new AtelierId(atelier), new ParticipantId(participant), Instant.now());
        return call(MockMvcRequestBuilders.get(URI.create("/api/ateliers/" + atelier + path))
                .header("Authorization", "Bearer " + tokens.sign(session)));
    }

    MockHttpServletResponse getAsHost(String path, String atelier) {
        return call(MockMvcRequestBuilders.get(URI.create("/api/ateliers/" + atelier + path))
                .header("Authorization", "Bearer " + HOST_KEY));
    }

    MockHttpServletResponse call(RequestBuilder request) {
        try {
            return http.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError("Must have been answered", e);
        }
    }

    String body(String path, String participant, String atelier) {
        try {
            return get(path, participant, atelier).getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    List<String> lines(String path, String participant, String atelier) {
        return Arrays.stream(body(path, participant, atelier).split("\n")).filter(line -> !line.isEmpty()).toList();
    }

    /** All that is in the read models, but for where in the log they are. */
    Map<String, Object> everything() {
        var everything = new TreeMap<String, Object>();
        copy().forEach((name, documents) -> documents.forEach(document -> {
            if (!document.get("_id").equals("all")) {
                everything.put(name + " " + document.get("_id"), document);
            }
        }));
        return everything;
    }

    /** All documents by collection. */
    Map<String, List<Document>> copy() {
        var copy = new TreeMap<String, List<Document>>();
        var database = database();
        for (var name : database.listCollectionNames().into(new ArrayList<>())) {
            copy.put(name, database.getCollection(name).find().into(new ArrayList<>()));
        }
        return copy;
    }

    /** Puts a store back to what it held once, its positions last, as a store does that lost what came after. */
    void putBack(Map<String, List<Document>> copy) {
        var positions = generation().positions().getNamespace().getCollectionName();
        copy.forEach((name, documents) -> {
            if (!name.equals(positions)) {
                putBack(name, documents);
            }
        });
        putBack(positions, copy.get(positions));
    }

    private void putBack(String name, List<Document> documents) {
        var collection = database().getCollection(name);
        collection.deleteMany(new Document());
        if (!documents.isEmpty()) {
            collection.insertMany(documents);
        }
    }

    private MongoDatabase database() {
        return client.getDatabase(Generation.name(base, readModels.progress().serving().generation()));
    }

    List<String> databases() {
        return client.listDatabaseNames().into(new ArrayList<>()).stream()
                .filter(name -> name.startsWith(base + "-"))
                .toList();
    }

    @Override
    public void close() {
        readModels.close();
        store.close();
        client.close();
    }
}
