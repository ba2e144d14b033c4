package nl.wijkatelier.eventstore.commit;

import static nl.wijkatelier.eventstore.Notes.note;
import static nl.wijkatelier.eventstore.Notes.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.OnAStore;
import nl.wijkatelier.eventstore.log.AlreadyRecorded;
import nl.wijkatelier.eventstore.log.PositionedEvent;
import nl.wijkatelier.eventstore.log.RevisionTaken;
import org.junit.jupiter.api.Test;

/** What the log promises to many at once, on whichever database. */
abstract class CommitContract extends OnAStore {
    private static final AtelierId FIRST = new AtelierId("first");

    @Test
    void what_many_append_at_once_is_all_there() {
        var senders = IntStream.range(0, 50).mapToObj(i -> new AtelierId("a" + i)).toList();

        var threads = senders.stream()
                .map(atelier -> Thread.startVirtualThread(() ->
                        LongStream.rangeClosed(1, 40).forEach(n -> log().append(List.of(note(atelier, n))))))
                .toList();
        threads.forEach(CommitContract::join);

        assertThat(senders).allSatisfy(atelier ->
                assertThat(log().read(atelier, 0)).containsExactlyElementsOf(notes(atelier, 1, 40)));
        assertThat(log().readAll(0)).hasSize(50 * 40);
        assertThat(log().ateliers()).containsExactlyInAnyOrderElementsOf(senders);
    }

    @Test
    void appends_that_wait_are_committed_together() {
        var commits = new CopyOnWriteArrayList<List<RecordedEvent>>();
        var appends = IntStream.range(0, 20).mapToObj(i -> notes(new AtelierId("a" + i), 1, 2)).toList();

        var outcomes = appendWhileTheWriterIsBusy(appends, commits);

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isCompleted());
        assertThat(commits).hasSize(2);
        assertThat(commits.getLast()).containsExactlyInAnyOrderElementsOf(
                appends.stream().flatMap(List::stream).toList());
    }

    @Test
    void an_append_that_is_refused_does_not_touch_its_neighbours() {
        var commits = new CopyOnWriteArrayList<List<RecordedEvent>>();
        var good = IntStream.range(0, 10).mapToObj(i -> notes(new AtelierId("a" + i), 1, 2)).toList();
        var appends = new ArrayList<>(good);
        appends.add(4, List.of(note(FIRST, 1, "late")));
        appends.add(8, List.of(note(FIRST, 2, "command-1")));

        var outcomes = appendWhileTheWriterIsBusy(appends, commits);

        assertThatThrownBy(outcomes.remove(8)::join).hasCauseInstanceOf(AlreadyRecorded.class);
        assertThatThrownBy(outcomes.remove(4)::join).hasCauseInstanceOf(RevisionTaken.class);
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isCompleted());
        assertThat(good).allSatisfy(events ->
                assertThat(log().read(events.getFirst().atelier(), 0)).containsExactlyElementsOf(events));
        assertThat(log().revision(FIRST)).isEqualTo(1);
    }

    /** Appends a first event, and the others while the writer still tells a listener of that first one. */
    private List<CompletableFuture<Void>> appendWhileTheWriterIsBusy(
            List<List<RecordedEvent>> appends, List<List<RecordedEvent>> commits) {
        var allWait = new CountDownLatch(1);
        try (var _ = store().signal().onCommit(events -> {
            if (!events.isEmpty()) {
                commits.add(events);
                join(allWait);
            }
        })) {
            log().append(List.of(note(FIRST, 1)));
            var outcomes = new ArrayList<CompletableFuture<Void>>();
            for (var append : appends) {
                var outcome = new CompletableFuture<Void>();
                var thread = Thread.startVirtualThread(() -> outcome.completeAsync(() -> {
                    log().append(append);
                    return null;
                }, Runnable::run));
                await().until(() -> thread.getState() == Thread.State.WAITING);
                outcomes.add(outcome);
            }
            allWait.countDown();
            await().until(() -> outcomes.stream().allMatch(CompletableFuture::isDone));
            await().until(() -> commits.stream().mapToInt(List::size).sum() == log().readAll(0).count());
            return outcomes;
        }
    }

    @Test
    void listeners_hear_commits_in_their_order() {
        var heard = new CopyOnWriteArrayList<RecordedEvent>();
        try (var _ = store().signal().onCommit(heard::addAll)) {
            IntStream.range(0, 10)
                    .mapToObj(i -> new AtelierId("a" + i))
                    .map(atelier -> Thread.startVirtualThread(() ->
                            LongStream.rangeClosed(1, 20).forEach(n -> log().append(List.of(note(atelier, n))))))
                    .toList()
                    .forEach(CommitContract::join);
            await().until(() -> heard.size() == 200);
        }

        assertThat(log().readAll(0).map(event -> ((PositionedEvent.Readable) event).event()))
                .containsExactlyElementsOf(heard);
    }

    @Test
    void a_listener_that_fails_or_has_left_disturbs_nobody() {
        var heard = new CopyOnWriteArrayList<RecordedEvent>();
        store().signal().onCommit(events -> {
            throw new IllegalStateException("a listener of this test fails");
        });
        store().signal().onCommit(events -> assertThat(heard).isEmpty()).close();
        store().signal().onCommit(heard::addAll);

        log().append(List.of(note(FIRST, 1)));
        log().append(List.of(note(FIRST, 2)));

        await().until(() -> heard.size() == 2);
    }

    @Test
    void another_process_is_told_to_look() {
        var told = new CopyOnWriteArrayList<Long>();
        var reader = anotherProcess();
        try (var _ = reader.signal().onCommit(events -> told.add(reader.log().revision(FIRST)))) {
            log().append(List.of(note(FIRST, 1)));
            await().until(() -> told.contains(1L));
            log().append(List.of(note(FIRST, 2)));
            await().until(() -> told.contains(2L));
        }
    }

    @Test
    void who_follows_two_writers_misses_nothing() {
        var other = anotherProcess();
        var threads = IntStream.range(0, 8)
                .mapToObj(i -> Thread.startVirtualThread(() -> LongStream.rangeClosed(1, 50).forEach(n ->
                        (i % 2 == 0 ? log() : other.log()).append(List.of(note(new AtelierId("a" + i), n))))))
                .toList();

        var seen = new ArrayList<PositionedEvent>();
        await().pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> {
            var done = threads.stream().noneMatch(Thread::isAlive);
            log().readAll(seen.isEmpty() ? 0 : seen.getLast().position()).forEach(seen::add);
            return done;
        });

        assertThat(seen).hasSize(400);
        assertThat(seen).extracting(PositionedEvent::position).isSorted();
    }

    @Test
    void what_was_handed_in_before_the_end_is_recorded() {
        var acknowledged = new ConcurrentHashMap<AtelierId, Long>();
        var threads = IntStream.range(0, 20)
                .mapToObj(i -> new AtelierId("a" + i))
                .map(atelier -> Thread.startVirtualThread(() -> {
                    try {
                        for (var n = 1L; ; n++) {
                            log().append(List.of(note(atelier, n)));
                            acknowledged.put(atelier, n);
                        }
                    } catch (IllegalStateException closed) {
                        // the end of this test's senders
                    }
                }))
                .toList();
        await().until(() -> log().head() > 100 && acknowledged.size() == threads.size());

        store().close();
        threads.forEach(CommitContract::join);
        reopen();

        assertThat(log().ateliers()).containsExactlyInAnyOrderElementsOf(acknowledged.keySet());
        assertThat(acknowledged).allSatisfy((atelier, last) ->
                assertThat(log().read(atelier, 0)).containsExactlyElementsOf(notes(atelier, 1, last)));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
