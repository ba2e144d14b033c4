package nl.wijkatelier.eventstore;

import static nl.wijkatelier.eventstore.Notes.note;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.database.EventStoreProperties;
import nl.wijkatelier.eventstore.database.StoreKind;

/** A process that appends for ever and tells what was acknowledged. */
final class AppendsUntilKilled {
    /** The end of a line that was written in full. */
    static final String ACKNOWLEDGED = " acknowledged";

    private AppendsUntilKilled() {}

    public static void main(String... directory) {
        var log = EventStore.open(properties(Path.of(directory[0]))).log();
        IntStream.range(0, 8).mapToObj(i -> new AtelierId("a" + i)).forEach(atelier ->
                Thread.ofPlatform().start(() -> LongStream.iterate(1, n -> n + 1).forEach(n -> {
                    log.append(List.of(note(atelier, n)));
                    System.out.println(atelier + " " + n + ACKNOWLEDGED);
                })));
    }

    static EventStoreProperties properties(Path directory) {
        return new EventStoreProperties(directory, new EventStoreProperties.Store(StoreKind.SQLITE, null, null, null));
    }
}
