package nl.wijkatelier.eventstore;

import static nl.wijkatelier.eventstore.Notes.note;
import static nl.wijkatelier.eventstore.Notes.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.database.EventStoreProperties;
import nl.wijkatelier.eventstore.database.StoreKind;
import nl.wijkatelier.eventstore.log.EventLog;

/** Measures the log on this machine: {@code Measure sqlite}, or {@code Measure postgresql}; see the module's README. */
final class Measure {
    private static final int SENDERS = 64;
    private static final int EVENTS = 40_000;
    private static final int READ = 300_000;

    private Measure() {}

    public static void main(String... kind) throws IOException {
        var directory = Files.createTempDirectory("wijkatelier-measure");
        var store = kind[0].equals("sqlite")
                ? new EventStoreProperties.Store(StoreKind.SQLITE, null, null, null)
                : PostgreSqlForTests.emptyDatabase();
        try (var opened = EventStore.open(new EventStoreProperties(directory, store))) {
            for (var round = 1; round <= 3; round++) {
                single(opened.log(), new AtelierId("single" + round));
                grouped(opened.log(), round);
                read(opened.log(), new AtelierId("read" + round));
            }
        }
        try (var files = Files.list(directory)) {
            files.forEach(file -> file.toFile().delete());
        }
        Files.delete(directory);
    }

    private static void single(EventLog log, AtelierId atelier) {
        var nanos = LongStream.rangeClosed(1, 2_000).map(n -> {
            var event = List.of(note(atelier, n));
            var start = System.nanoTime();
            log.append(event);
            return System.nanoTime() - start;
        }).sorted().toArray();
        System.out.printf("one append at a time: p50 %d us, p95 %d us%n", nanos[1_000] / 1_000, nanos[1_900] / 1_000);
    }

    private static void grouped(EventLog log, int round) {
        var start = System.nanoTime();
        var threads = IntStream.range(0, SENDERS)
                .mapToObj(i -> Thread.startVirtualThread(() -> LongStream.rangeClosed(1, EVENTS / SENDERS)
                        .forEach(n -> log.append(List.of(note(new AtelierId("grouped" + round + "-" + i), n))))))
                .toArray(Thread[]::new);
        Arrays.stream(threads).forEach(Measure::join);
        rate(SENDERS + " senders, one event at a time", EVENTS, start);
    }

    private static void read(EventLog log, AtelierId atelier) {
        for (var from = 1L; from <= READ; from += 1_000) {
            log.append(notes(atelier, from, from + 999));
        }
        for (var again = 0; again < 2; again++) {
            var start = System.nanoTime();
            rate("reading all", log.readAll(0).count(), start);
            start = System.nanoTime();
            rate("reading one atelier", log.read(atelier, 0).mapToLong(event -> event.revision() > 0 ? 1 : 0).sum(), start);
        }
    }

    private static void rate(String what, long events, long start) {
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: %,.0f events/s (%,d in %.2f s)%n", what, events / seconds, events, seconds);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
