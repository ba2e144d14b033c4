package nl.wijkatelier.command.sequencer;

import static nl.wijkatelier.command.sequencer.SequencerForTests.FACILITATOR;
import static nl.wijkatelier.command.sequencer.SequencerTest.add;
import static nl.wijkatelier.command.sequencer.SequencerTest.move;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.OpenAtelier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A command that arrives twice happens once, for the life of the stream. */
class RepeatedCommandTest {
    private final EventLogInMemory log = new EventLogInMemory();
    private final SequencerForTests sequencer = new SequencerForTests(log);
    private final AtelierId atelier = sequencer.openAtelier("a1");
    private final SequencerForTests restarted = new SequencerForTests(log);

    @AfterEach
    void close() {
        sequencer.close();
        restarted.close();
    }

    @Test
    void a_repeat_gets_the_answer_of_the_first_time() {
        var first = sequencer.post(atelier, add("n1")).join();
        sequencer.post(atelier, add("n2")).join();

        var second = sequencer.post(atelier, add("n1")).join();

        assertThat(second.outcomes()).isEqualTo(first.outcomes());
        assertThat(log.revision(atelier)).isEqualTo(7);
    }

    @Test
    void twins_in_one_unit_happen_once() {
        var answer = sequencer.post(atelier, add("n1"), add("n1")).join();

        assertThat(answer.outcomes()).containsExactly(new Outcome.Recorded(6), new Outcome.Recorded(6));
        assertThat(log.revision(atelier)).isEqualTo(6);
    }

    @Test
    void a_repeat_after_a_restart_that_the_rules_now_refuse_gets_the_answer_of_the_first_time() {
        var outcome = restarted.send(atelier, FACILITATOR, "open", new OpenAtelier());

        assertThat(outcome).isEqualTo(new Outcome.Recorded(4));
    }

    @Test
    void a_repeat_after_a_restart_that_the_rules_would_accept_again_is_not_done_again() {
        sequencer.post(atelier, add("n1"), move("m1", "n1", 10), move("m2", "n1", 20)).join();

        var repeat = restarted.post(atelier, move("m1", "n1", 10)).join();

        assertThat(repeat.outcomes()).containsExactly(new Outcome.Recorded(7));
        assertThat(log.revision(atelier)).isEqualTo(8);
        var next = restarted.post(atelier, move("m3", "n1", 20)).join();
        assertThat(next.outcomes()).as("nothing to change: the note is at 20").containsExactly(new Outcome.Recorded(8));
    }

    @Test
    void an_old_repeat_within_a_unit_does_not_touch_its_neighbours() {
        sequencer.post(atelier, add("n1"), move("m1", "n1", 10), move("m2", "n1", 20)).join();

        var answer = restarted.post(atelier, add("n2"), move("m1", "n1", 10), move("m3", "n2", 5)).join();

        assertThat(answer.outcomes())
                .containsExactly(new Outcome.Recorded(9), new Outcome.Recorded(7), new Outcome.Recorded(10));
        assertThat(answer.revision()).isEqualTo(10);
    }
}
