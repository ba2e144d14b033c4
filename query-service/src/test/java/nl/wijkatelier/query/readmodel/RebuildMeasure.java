package nl.wijkatelier.query.readmodel;

import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.eventstore.EventStore;
import nl.wijkatelier.eventstore.database.EventStoreProperties;
import nl.wijkatelier.eventstore.database.StoreKind;
import nl.wijkatelier.query.Happenings;
import nl.wijkatelier.query.embedded.EmbeddedMongo;

/**
 * How fast all read models are made anew: not a test, run by hand with a directory, a number of events and a number of runs. Twenty ateliers
 * of notes of 200 characters; one event in five adds a note, the others move one.
 */
final class RebuildMeasure {
    private static final int ATELIERS = 20;
    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    private RebuildMeasure() {}

    /** Records the events, unless the directory holds them already, and measures. */
    public static void main(String[] arguments) throws Exception {
        var data = Path.of(arguments[0]);
        var wanted = Integer.parseInt(arguments[1]);
        var properties =
                new EventStoreProperties(data, new EventStoreProperties.Store(StoreKind.SQLITE, null, null, null));
        try (var store = EventStore.open(properties)) {
            if (store.log().head() == 0) {
                record(store, wanted / ATELIERS);
            }
            for (var run = 1; run <= Integer.parseInt(arguments[2]); run++) {
                measure(store, data.resolve("read-models-" + System.nanoTime() + ".mv"));
            }
        }
    }

    private static void measure(EventStore store, Path file) throws Exception {
        try (var mongo = EmbeddedMongo.open(file); var client = MongoClients.create(mongo.uri())) {
            var done = new CountDownLatch(1);
            var started = System.nanoTime();
            var cpuBefore = cpuSeconds();
            try (var projector =
                    new Projector(new Generation(client, "m", 1), store.log(), store.signal(), done::countDown)) {
                projector.start();
                done.await();
                var seconds = (System.nanoTime() - started) / 1e9;
                System.out.printf(
                        "%,d events in %.1f s: %,.0f events/s; %.1f s of CPU in all; heap in use %d MB; file %d MB%n",
                        projector.projected(), seconds, projector.projected() / seconds,
                        cpuSeconds() - cpuBefore,
                        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
                        Files.size(file) >> 20);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Of the whole process: folding, writing, the embedded server, compiling and collecting garbage. */
    private static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    private static void record(EventStore store, int each) {
        var random = new Random(1);
        for (var atelier = 1; atelier <= ATELIERS; atelier++) {
            var told = new ArrayList<RecordedEvent>();
            var begun = Happenings.begun("a" + atelier, "p1").events();
            told.addAll(begun);
            var notes = 0;
            while (told.size() < each) {
                var adds = notes == 0 || random.nextInt(5) == 0;
                var event = adds
                        ? Happenings.noteAdded("n" + ++notes, "Wat 200 tekens zegt over warmte. ".repeat(6))
                        : Happenings.noteMoved("n" + (1 + random.nextInt(notes)), random.nextInt(9_000), random.nextInt(9_000));
                told.add(event("a" + atelier, told.size() + 1L, event));
            }
            for (var from = 0; from < told.size(); from += 1_000) {
                store.log().append(List.copyOf(told.subList(from, Math.min(told.size(), from + 1_000))));
            }
        }
    }

    private static RecordedEvent event(String atelier, long revision, AtelierEvent event) {
        var at = START.plusSeconds(revision);
        var cause = new RecordedEvent.Cause(
                new CommandId("c" + revision), new ParticipantId("p1"), at, null, null, null);
        return new RecordedEvent(new AtelierId(atelier), revision, cause, at, event);
    }
}
