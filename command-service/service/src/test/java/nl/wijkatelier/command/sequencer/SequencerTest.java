package nl.wijkatelier.command.sequencer;

import static nl.wijkatelier.command.sequencer.SequencerForTests.BOARD;
import static nl.wijkatelier.command.sequencer.SequencerForTests.FACILITATOR;
import static nl.wijkatelier.command.sequencer.SequencerForTests.PARTICIPANT;
import static nl.wijkatelier.command.sequencer.SequencerForTests.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.board.AddNote;
import nl.wijkatelier.contract.board.MoveNote;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteText;
import nl.wijkatelier.contract.board.Point;
import nl.wijkatelier.contract.people.LeaveAtelier;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SequencerTest {
    private final EventLogInMemory log = new EventLogInMemory();
    private final SequencerForTests sequencer = new SequencerForTests(log);
    private final AtelierId atelier = sequencer.openAtelier("a1");

    @AfterEach
    void close() {
        sequencer.close();
    }

    @Test
    void commands_that_wait_are_recorded_in_one_append() throws InterruptedException {
        var released = sequencer.holdUp(atelier, add("first"));
        var waiting = IntStream.range(0, 100)
                .mapToObj(i -> sequencer.post(atelier, add("n" + i)))
                .toList();

        released.countDown();

        waiting.forEach(CompletableFuture::join);
        assertThat(log.appends().getLast()).hasSize(100);
        assertThat(waiting.getLast().join().revision()).isEqualTo(log.revision(atelier));
    }

    @Test
    void nobody_hears_of_a_command_before_it_is_recorded() throws InterruptedException {
        var released = sequencer.holdUp(atelier, add("first"));
        var waiting = sequencer.post(atelier, add("n1"));

        assertThat(waiting).isNotDone();

        released.countDown();
        assertThat(waiting.join().outcomes()).containsExactly(new Outcome.Recorded(7));
    }

    @Test
    void a_refused_command_in_the_middle_leaves_no_event_and_touches_no_neighbour() throws InterruptedException {
        var released = sequencer.holdUp(atelier, add("first"));
        var before = sequencer.post(atelier, add("n1"));
        var refused = sequencer.post(atelier, move("m1", "nowhere", 1));
        var after = sequencer.post(atelier, add("n2"));

        released.countDown();

        assertThat(before.join().outcomes()).containsExactly(new Outcome.Recorded(7));
        assertThat(refused.join().outcomes().getFirst())
                .isInstanceOfSatisfying(Outcome.Refused.class, outcome -> {
                    assertThat(outcome.refusal()).isInstanceOf(ItemUnknown.class);
                    assertThat(outcome.decidedOn()).isEqualTo(new DecidedOn(7, Role.PARTICIPANT));
                });
        assertThat(after.join().outcomes()).containsExactly(new Outcome.Recorded(8));
        assertThat(commands()).endsWith("add-first", "add-n1", "add-n2");
    }

    @Test
    void a_command_sees_what_those_before_it_in_the_group_did() {
        var answer = sequencer.post(atelier, add("n1"), move("m1", "n1", 5), move("m2", "n1", 5)).join();

        assertThat(answer.outcomes())
                .containsExactly(new Outcome.Recorded(6), new Outcome.Recorded(7), new Outcome.Recorded(7));
    }

    @Test
    void a_unit_of_fifty_moves_is_one_append() {
        var adds = IntStream.range(0, 50).mapToObj(i -> add("n" + i)).toArray(SentCommand[]::new);
        var moves = IntStream.range(0, 50).mapToObj(i -> move("m" + i, "n" + i, 9)).toArray(SentCommand[]::new);
        sequencer.post(atelier, adds).join();
        int appends = log.appends().size();

        sequencer.post(atelier, moves).join();

        assertThat(log.appends()).hasSize(appends + 1);
        assertThat(log.appends().getLast()).hasSize(50);
    }

    @Test
    void ateliers_do_not_wait_for_each_other() throws InterruptedException {
        var other = sequencer.openAtelier("a2");
        var released = sequencer.holdUp(atelier, add("first"));

        var outcome = sequencer.send(other, PARTICIPANT, "c1", add("n1").command());

        assertThat(outcome).isEqualTo(new Outcome.Recorded(6));
        released.countDown();
    }

    @Test
    void a_role_is_what_it_is_at_that_moment() {
        sequencer.send(atelier, PARTICIPANT, "leave", new LeaveAtelier(PARTICIPANT));

        assertThat(sequencer.ateliers().role(atelier, FACILITATOR)).contains(Role.FACILITATOR);
        assertThat(sequencer.ateliers().role(atelier, PARTICIPANT)).isEmpty();
        assertThat(sequencer.ateliers().role(atelier, new ParticipantId("stranger"))).isEmpty();
    }

    @Test
    void an_import_by_a_facilitator_tells_both_moments() {
        var then = Instant.parse("2025-03-05T08:30:00Z");

        var outcome = sequencer.ateliers().send(atelier, imported(FACILITATOR, then));

        var event = log.events(atelier).getLast();
        assertThat(outcome).isEqualTo(new Outcome.Recorded(6));
        assertThat(event.cause().happenedAt()).isEqualTo(then);
        assertThat(event.cause().actor()).isEqualTo(PARTICIPANT);
        assertThat(event.cause().importedBy()).isEqualTo(FACILITATOR);
        assertThat(event.recordedAt()).isAfter(then);
    }

    @Test
    void an_import_by_anybody_else_is_not_allowed() {
        var outcome = sequencer.ateliers().send(atelier, imported(PARTICIPANT, Instant.EPOCH));

        assertThat(outcome).isEqualTo(new Outcome.ImportNotAllowed(new DecidedOn(5, Role.PARTICIPANT)));
        assertThat(log.revision(atelier)).isEqualTo(5);
    }

    private static SentCommand imported(ParticipantId by, Instant moment) {
        return new SentCommand(
                new CommandId("i1"),
                PARTICIPANT,
                new SentCommand.Imported(by, moment),
                add("n1").command());
    }

    static SentCommand add(String note) {
        var command = new AddNote(
                new NoteId(note), BOARD, new NoteText("Warmtenet"), new Point(0, 0), NoteColour.YELLOW);
        return sent(PARTICIPANT, "add-" + note, command);
    }

    static SentCommand move(String commandId, String note, double x) {
        return sent(PARTICIPANT, commandId, new MoveNote(new NoteId(note), new Point(x, 0)));
    }

    private List<String> commands() {
        return log.events(atelier).stream()
                .map(RecordedEvent::cause)
                .map(cause -> cause.commandId().value())
                .toList();
    }
}
