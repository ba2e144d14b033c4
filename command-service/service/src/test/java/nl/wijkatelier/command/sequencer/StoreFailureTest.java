package nl.wijkatelier.command.sequencer;

import static nl.wijkatelier.command.sequencer.SequencerTest.add;
import static nl.wijkatelier.command.sequencer.SequencerTest.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletionException;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreFailureTest {
    private final EventLogInMemory log = new EventLogInMemory();
    private final SequencerForTests sequencer = new SequencerForTests(log);
    private final AtelierId atelier = sequencer.openAtelier("a1");

    @AfterEach
    void close() {
        sequencer.close();
    }

    @Test
    void a_group_that_cannot_be_appended_is_tried_again_one_by_one() throws InterruptedException {
        var released = sequencer.holdUp(atelier, add("first"));
        log.failNextAppends(1);
        var one = sequencer.post(atelier, add("n1"));
        var two = sequencer.post(atelier, add("n2"));

        released.countDown();

        assertThat(one.join().outcomes()).containsExactly(new Outcome.Recorded(7));
        assertThat(two.join().outcomes()).containsExactly(new Outcome.Recorded(8));
        assertThat(log.events(atelier)).extracting(RecordedEvent::revision).doesNotHaveDuplicates().hasSize(8);
    }

    @Test
    void a_store_that_stays_away_is_unavailable_and_nothing_is_remembered_of_what_was_not_recorded() {
        log.failNextAppends(2);

        assertThatThrownBy(() -> sequencer.post(atelier, add("n1")).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(StoreUnavailable.class);

        var again = sequencer.post(atelier, add("n1")).join();
        assertThat(again.outcomes()).containsExactly(new Outcome.Recorded(6));
        assertThat(log.revision(atelier)).isEqualTo(6);
    }

    @Test
    void nobody_waits_for_a_store_that_failed_twice_in_a_row() throws InterruptedException {
        var released = sequencer.holdUp(atelier, add("first"));
        log.failNextAppends(3);
        var one = sequencer.post(atelier, add("n1"));
        var two = sequencer.post(atelier, add("n2"));
        var three = sequencer.post(atelier, add("n3"));

        released.countDown();

        assertThatThrownBy(one::join).hasCauseInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(two::join).hasCauseInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(three::join).hasCauseInstanceOf(StoreUnavailable.class);
        assertThat(log.revision(atelier)).isEqualTo(6);
    }

    @Test
    void an_append_that_was_done_although_it_seemed_to_fail_is_not_done_again() {
        log.loseNextAnswer();

        var answer = sequencer.post(atelier, add("n1"), move("m1", "n1", 3)).join();

        assertThat(answer.outcomes()).containsExactly(new Outcome.Recorded(6), new Outcome.Recorded(7));
        assertThat(log.revision(atelier)).isEqualTo(7);
    }

    @Test
    void what_another_process_recorded_is_read_before_deciding_again() {
        try (var other = new SequencerForTests(log)) {
            other.post(atelier, add("n1")).join();

            var answer = sequencer.post(atelier, add("n2"), move("m1", "n1", 3)).join();

            assertThat(answer.outcomes()).containsExactly(new Outcome.Recorded(7), new Outcome.Recorded(8));
        }
    }
}
