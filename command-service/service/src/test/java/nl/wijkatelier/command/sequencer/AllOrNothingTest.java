package nl.wijkatelier.command.sequencer;

import static nl.wijkatelier.command.sequencer.SequencerForTests.FACILITATOR;
import static nl.wijkatelier.command.sequencer.SequencerForTests.PARTICIPANT;
import static nl.wijkatelier.command.sequencer.SequencerForTests.sent;
import static nl.wijkatelier.command.sequencer.SequencerTest.add;
import static nl.wijkatelier.command.sequencer.SequencerTest.move;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wijkatelier.atelier.Atelier;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.board.RestoreNote;
import nl.wijkatelier.contract.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Commands that belong together happen all or not at all. */
class AllOrNothingTest {
    private static final int ACTS = 2_000;

    private final EventLogInMemory log = new EventLogInMemory();
    private final SequencerForTests sequencer = new SequencerForTests(log, 1);
    private final AtelierId atelier = sequencer.openAtelier("a1");
    private final SequencerForTests restarted = new SequencerForTests(log);

    @AfterEach
    void close() {
        sequencer.close();
        restarted.close();
    }

    @Test
    void all_are_recorded_in_one_append_each_on_what_those_before_it_left() {
        var answer = sequencer.postAllOrNothing(atelier, add("n1"), move("m1", "n1", 5)).join();

        assertThat(answer.outcomes()).containsExactly(new Outcome.Recorded(6), new Outcome.Recorded(7));
        assertThat(answer.revision()).isEqualTo(7);
        assertThat(log.appends().getLast()).hasSize(2);
    }

    @Test
    void none_happens_when_one_is_refused_and_each_hears_why() {
        var answer = sequencer.postAllOrNothing(atelier, add("n1"), move("m1", "nowhere", 5), add("n2")).join();

        var decidedOn = new DecidedOn(5, Role.PARTICIPANT);
        assertThat(answer.outcomes().get(1)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.refusal()).isInstanceOf(ItemUnknown.class);
            assertThat(refused.decidedOn()).isEqualTo(decidedOn);
        });
        var nothingDone = new Outcome.NothingDone(new CommandId("m1"), decidedOn);
        assertThat(answer.outcomes().getFirst()).isEqualTo(nothingDone);
        assertThat(answer.outcomes().getLast()).isEqualTo(nothingDone);
        assertThat(answer.revision()).isEqualTo(5);
        assertThat(log.revision(atelier)).isEqualTo(5);
    }

    @Test
    void nothing_of_what_was_refused_stays_in_memory() {
        sequencer.postAllOrNothing(atelier, add("n1"), move("m1", "nowhere", 5)).join();

        var unknown = sequencer.post(atelier, move("m2", "n1", 5)).join();
        var added = sequencer.post(atelier, add("n1")).join();

        assertThat(unknown.outcomes().getFirst()).isInstanceOf(Outcome.Refused.class);
        assertThat(added.outcomes()).containsExactly(new Outcome.Recorded(6));
    }

    @Test
    void what_waits_before_and_after_is_done_in_the_same_append() throws InterruptedException {
        var released = sequencer.holdUp(atelier, add("first"));
        var before = sequencer.post(atelier, add("n1"));
        var refused = sequencer.postAllOrNothing(atelier, move("m1", "n1", 5), move("m2", "nowhere", 5));
        var whole = sequencer.postAllOrNothing(atelier, move("m3", "n1", 7), add("n2"));
        var after = sequencer.post(atelier, move("m4", "n2", 9));

        released.countDown();

        assertThat(before.join().outcomes()).containsExactly(new Outcome.Recorded(7));
        assertThat(refused.join().outcomes()).noneMatch(Outcome.Recorded.class::isInstance);
        assertThat(whole.join().outcomes()).containsExactly(new Outcome.Recorded(8), new Outcome.Recorded(9));
        assertThat(after.join().outcomes()).containsExactly(new Outcome.Recorded(10));
        assertThat(log.appends().getLast()).hasSize(4);
    }

    @Test
    void an_import_that_is_not_allowed_holds_back_the_others() {
        var imported = new SentCommand(
                new CommandId("i1"), PARTICIPANT, new SentCommand.Imported(PARTICIPANT, Instant.EPOCH), add("n2").command());

        var answer = sequencer.postAllOrNothing(atelier, add("n1"), imported).join();

        assertThat(answer.outcomes()).containsExactly(
                new Outcome.NothingDone(new CommandId("i1"), new DecidedOn(5, Role.PARTICIPANT)),
                new Outcome.ImportNotAllowed(new DecidedOn(5, Role.PARTICIPANT)));
        assertThat(log.revision(atelier)).isEqualTo(5);
    }

    @Test
    void a_repeat_is_answered_as_the_first_time_also_by_who_restarted() {
        SentCommand[] act = {add("n1"), move("m1", "n1", 5), move("m2", "n1", 5), move("m3", "n1", 8)};
        var first = sequencer.postAllOrNothing(atelier, act).join();
        sequencer.post(atelier, sent(PARTICIPANT, "removed", new RemoveNote(new NoteId("n1")))).join();

        assertThat(sequencer.postAllOrNothing(atelier, act).join().outcomes()).isEqualTo(first.outcomes());
        assertThat(restarted.postAllOrNothing(atelier, add("n1"), move("m1", "n1", 5), move("m3", "n1", 8)).join().outcomes())
                .containsExactly(new Outcome.Recorded(6), new Outcome.Recorded(7), new Outcome.Recorded(8));
        assertThat(log.revision(atelier)).isEqualTo(9);
    }

    @Test
    void what_was_refused_may_be_tried_again() {
        SentCommand[] act = {add("n1"), move("m1", "n2", 5)};
        sequencer.postAllOrNothing(atelier, act).join();
        sequencer.post(atelier, add("n2")).join();

        var again = sequencer.postAllOrNothing(atelier, act).join();

        assertThat(again.outcomes()).containsExactly(new Outcome.Recorded(7), new Outcome.Recorded(8));
    }

    @Test
    void what_was_done_before_stays_done_and_the_rest_is_all_or_nothing() {
        sequencer.post(atelier, add("n1")).join();

        var refused = restarted.postAllOrNothing(atelier, add("n1"), add("n2"), move("m1", "nowhere", 5)).join();
        var done = restarted.postAllOrNothing(atelier, add("n1"), add("n2"), move("m2", "n1", 5)).join();

        assertThat(refused.outcomes().getFirst()).isEqualTo(new Outcome.Recorded(6));
        assertThat(refused.outcomes().get(1)).isInstanceOf(Outcome.NothingDone.class);
        assertThat(done.outcomes())
                .containsExactly(new Outcome.Recorded(6), new Outcome.Recorded(7), new Outcome.Recorded(8));
    }

    @Test
    void what_was_done_before_does_not_count_twice_against_the_rest() {
        var remove = sent(PARTICIPANT, "removed", new RemoveNote(new NoteId("n1")));
        sequencer.post(atelier, add("n1"), remove, sent(PARTICIPANT, "restored", new RestoreNote(new NoteId("n1")))).join();

        var answer = restarted.postAllOrNothing(atelier, remove, move("m1", "n1", 5)).join();

        assertThat(answer.outcomes()).containsExactly(new Outcome.Recorded(7), new Outcome.Recorded(9));
    }

    @Test
    void what_belongs_to_something_that_was_refused_before_it_was_sent_is_not_done() {
        sequencer.post(atelier, add("n1")).join();
        var refused = new CommandId("elsewhere");
        var unit = CommandUnit.allOrNothing(atelier, List.of(add("n1"), add("n2")), refused);

        var answer = restarted.ateliers().send(unit);

        assertThat(answer.outcomes()).containsExactly(
                new Outcome.Recorded(6), new Outcome.NothingDone(refused, new DecidedOn(6, Role.PARTICIPANT)));
        assertThat(log.revision(atelier)).isEqualTo(6);
    }

    @Test
    void twins_happen_once() {
        var answer = sequencer.postAllOrNothing(atelier, add("n1"), add("n1")).join();

        assertThat(answer.outcomes()).containsExactly(new Outcome.Recorded(6), new Outcome.Recorded(6));
        assertThat(log.revision(atelier)).isEqualTo(6);
    }

    @Test
    void after_a_failed_append_it_is_tried_again_as_a_whole() throws InterruptedException {
        var released = sequencer.holdUp(atelier, add("first"));
        log.failNextAppends(1);
        var whole = sequencer.postAllOrNothing(atelier, add("n1"), move("m1", "n1", 5));
        var refused = sequencer.postAllOrNothing(atelier, add("n2"), move("m2", "nowhere", 5));

        released.countDown();

        assertThat(whole.join().outcomes()).containsExactly(new Outcome.Recorded(7), new Outcome.Recorded(8));
        assertThat(refused.join().outcomes()).noneMatch(Outcome.Recorded.class::isInstance);
        assertThat(log.revision(atelier)).isEqualTo(8);
    }

    @Test
    void an_append_that_was_done_although_it_seemed_to_fail_is_not_done_again() {
        log.loseNextAnswer();

        var answer = sequencer.postAllOrNothing(atelier, add("n1"), move("m1", "n1", 3)).join();

        assertThat(answer.outcomes()).containsExactly(new Outcome.Recorded(6), new Outcome.Recorded(7));
        assertThat(log.revision(atelier)).isEqualTo(7);
    }

    @Test
    void whatever_is_tried_what_is_in_memory_is_what_was_recorded() {
        long seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("random acts with -Dseed=" + seed);
        var random = new Random(seed);
        var done = new ArrayList<SentCommand[]>();
        for (int i = 0; i < ACTS; i++) {
            var act = anAct(random, i);
            long before = log.revision(atelier);

            var answer = sequencer.postAllOrNothing(atelier, act).join();

            assertThat(answer.revision()).isEqualTo(log.revision(atelier));
            var refused = answer.outcomes().stream().filter(outcome -> !(outcome instanceof Outcome.Recorded)).toList();
            if (refused.isEmpty()) {
                done.add(act);
            } else {
                assertThat(refused).hasSize(act.length).filteredOn(Outcome.Refused.class::isInstance).hasSize(1);
                assertThat(log.revision(atelier)).isEqualTo(before);
            }
        }
        assertThat(done).hasSizeBetween(ACTS / 10, ACTS * 9 / 10);
        sequencer.close();
        assertThat(log.snapshot(atelier).orElseThrow().state()).isEqualTo(written(replayed()));
    }

    private static SentCommand[] anAct(Random random, int number) {
        return IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(i -> aCommand(random, "act" + number + ".." + i))
                .toArray(SentCommand[]::new);
    }

    private static SentCommand aCommand(Random random, String commandId) {
        var note = "n" + random.nextInt(20);
        var command = switch (random.nextInt(8)) {
            case 0 -> add(note).command();
            case 1 -> new RemoveNote(new NoteId(note));
            case 2, 3 -> new RestoreNote(new NoteId(note));
            default -> move(commandId, note, random.nextInt(100)).command();
        };
        return sent(random.nextBoolean() ? PARTICIPANT : FACILITATOR, commandId, command);
    }

    private Atelier replayed() {
        var replayed = Atelier.unplanned(atelier);
        log.events(atelier).forEach(replayed::evolve);
        return replayed;
    }

    private static byte[] written(Atelier atelier) {
        return new SnapshotJson(JsonMapper.shared()).write(atelier.snapshot());
    }
}
