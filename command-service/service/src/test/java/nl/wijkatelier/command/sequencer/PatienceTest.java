package nl.wijkatelier.command.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final Patience patience = new Patience(Duration.ofMillis(20), Duration.ofMillis(5));

    @Test
    void who_gets_no_answer_hears_so_and_who_comes_later_as_well() {
        for (var round = 0; round < 3; round++) {
            var answers = List.of(new CompletableFuture<String>(), new CompletableFuture<String>());

            answers.forEach(patience::with);

            assertThat(answers).allSatisfy(answer -> assertThat(catchThrowable(answer::join))
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(TimeoutException.class));
        }
    }

    @Test
    void an_answer_that_came_stays_what_it_was() {
        var answered = new CompletableFuture<String>();
        var late = new CompletableFuture<String>();
        patience.with(answered);

        answered.complete("done");
        patience.with(late);
        catchThrowable(late::join);

        assertThat(answered).isCompletedWithValue("done");
    }
}
