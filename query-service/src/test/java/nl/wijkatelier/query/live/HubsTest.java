package nl.wijkatelier.query.live;

import static nl.wijkatelier.query.Happenings.begun;
import static nl.wijkatelier.query.Happenings.noteAdded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.eventstore.log.CommitSignal;
import nl.wijkatelier.query.item.Items;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HubsTest {
    private static final int IDLE_HUBS = 3;
    private static final LiveProperties LIMITS = new LiveProperties(
            Duration.ofSeconds(5), Duration.ofSeconds(5), 10_000, Duration.ofMillis(1), Duration.ofMillis(15), 2, Duration.ofMillis(40),
            1 << 24, 100, 1 << 23, Duration.ofMinutes(10), IDLE_HUBS, 16_384, 60, 120, Duration.ofSeconds(20));

    private final FakeLog log = new FakeLog();
    private final List<AtelierId> opened = new ArrayList<>();
    private final Hubs hubs = new Hubs(LIMITS, this::open);

    @AfterEach
    void stop() {
        hubs.stop();
    }

    @Test
    void an_atelier_is_loaded_once_while_somebody_looks() {
        hubs.use(atelier(1));
        hubs.use(atelier(1));
        hubs.release(atelier(1));
        hubs.letGo(inAnHour());
        hubs.use(atelier(1));

        assertThat(opened).hasSize(1);
    }

    @Test
    void an_atelier_that_nobody_has_looked_at_for_long_is_let_go() {
        hubs.use(atelier(1));
        hubs.release(atelier(1));
        hubs.letGo(System.nanoTime());
        hubs.use(atelier(1));
        assertThat(opened).hasSize(1);

        hubs.release(atelier(1));
        hubs.letGo(inAnHour());
        hubs.use(atelier(1));

        assertThat(opened).hasSize(2);
    }

    @Test
    void of_many_idle_ateliers_the_longest_idle_are_let_go() {
        IntStream.range(0, IDLE_HUBS + 2).forEach(at -> {
            hubs.use(atelier(at));
            hubs.release(atelier(at));
        });
        hubs.letGo(System.nanoTime());
        opened.clear();

        IntStream.range(0, IDLE_HUBS + 2).forEach(at -> hubs.use(atelier(at)));

        assertThat(opened).containsExactly(atelier(0), atelier(1));
    }

    @Test
    void what_another_process_commits_is_read_and_told() {
        var signal = new FakeSignal();
        var story = begun("a1", "p1");
        log.append(story.events());
        try (var tail = new CommitTail(log, signal, hubs)) {
            var wire = new FakeWire();
            var session = new LiveSession(new ParticipantId("p1"), wire, new Outbox(wire, 10_000, Long.MAX_VALUE));
            var hub = hubs.use(story.atelier());
            hub.perform(() -> hub.following().join(session, null));
            await().untilAsserted(() -> assertThat(wire.messages("snapshot")).hasSize(1));
            log.append(story.then("p1", noteAdded("n1", "Een")).after(log.head()));

            signal.listener.accept(List.of());
            signal.listener.accept(List.of());

            await().untilAsserted(() -> assertThat(wire.revisions()).containsExactly(story.revision()));
            assertThat(tail).isNotNull();
        }
    }

    /** Were a wake-up lost, each of the thirty would wait out the second after which a hub looks around by itself. */
    @Test
    @Timeout(15)
    void what_is_committed_while_the_hub_is_at_work_is_told_without_a_further_hint() {
        var story = begun("a1", "p1");
        log.append(story.events());
        var wire = new FakeWire();
        var session = new LiveSession(new ParticipantId("p1"), wire, new Outbox(wire, 1_000_000, Long.MAX_VALUE));
        var hub = open(story.atelier());
        hub.perform(() -> hub.following().join(session, null));
        await().untilAsserted(() -> assertThat(wire.messages("snapshot")).hasSize(1));

        for (int note = 0; note < 30; note++) {
            var added = story.then("p1", noteAdded("n" + note, "Een")).after(log.head());
            log.append(added);
            hub.perform(() -> hub.committed(added));
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> wire.revisions().contains(story.revision()));
        }
        hub.stop();
    }

    /** As when memory runs out while frames are put together: nobody may be left waiting for a thread that is gone. */
    @Test
    @Timeout(15)
    void after_an_error_in_the_middle_all_are_asked_to_come_back_and_find_everything() {
        var story = begun("a1", "p1");
        log.append(story.events());
        var wire = new FakeWire();
        var hub = open(story.atelier());
        hub.perform(() -> hub.following().join(session(wire), null));
        await().untilAsserted(() -> assertThat(wire.messages("snapshot")).hasSize(1));

        log.append(story.then("p1", noteAdded("n1", "Een")).after(log.head()));
        hub.perform(() -> {
            throw new OutOfMemoryError("pretended");
        });
        hub.look();
        await().untilAsserted(() -> assertThat(wire.farewell()).isEqualTo(Farewell.RESTART));
        var again = new FakeWire();
        hub.perform(() -> hub.following().join(session(again), null));

        await().untilAsserted(() -> assertThat(again.messages("welcome"))
                .singleElement()
                .satisfies(welcome -> assertThat(welcome.path("revision").asLong()).isEqualTo(story.revision())));
        hub.stop();
    }

    private static LiveSession session(FakeWire wire) {
        return new LiveSession(new ParticipantId("p1"), wire, new Outbox(wire, 1_000_000, Long.MAX_VALUE));
    }

    @Test
    void the_state_is_that_of_the_head_even_without_a_hint() {
        var story = begun("a1", "p1");
        log.append(story.events());
        assertThat(hubs.now(story.atelier()).revision()).isEqualTo(story.revision());
        log.append(story.then("p1", noteAdded("n1", "Een")).after(log.head()));

        assertThat(hubs.now(story.atelier()).revision()).isEqualTo(story.revision());
        assertThat(opened).hasSize(1);
    }

    private Hub open(AtelierId atelier) {
        opened.add(atelier);
        return new Hub(atelier, LIMITS, new Following(atelier, LIMITS, () -> {
                    var live = new LiveAtelier(
                            atelier, log, Items.none(), LIMITS, InstantSource.system(), Runnable::run);
                    live.load(log.revision(atelier));
                    return live;
                }))
                .start();
    }

    private static AtelierId atelier(int number) {
        return new AtelierId("a" + number);
    }

    private static long inAnHour() {
        return System.nanoTime() + Duration.ofHours(1).toNanos();
    }

    private static final class FakeSignal implements CommitSignal {
        private Consumer<List<RecordedEvent>> listener = events -> { };

        @Override
        public Subscription onCommit(Consumer<List<RecordedEvent>> heard) {
            listener = heard;
            return () -> { };
        }
    }
}
