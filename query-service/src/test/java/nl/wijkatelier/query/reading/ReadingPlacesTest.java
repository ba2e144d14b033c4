package nl.wijkatelier.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import nl.wijkatelier.query.reading.ReadingPlaces.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many reads are made at a time, and for how long one keeps others waiting. */
class ReadingPlacesTest {
    private static final Duration FOR_GOOD = Duration.ofDays(1);
    private static final Duration AN_INSTANT = Duration.ofMillis(1);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stopClock() {
        clock.shutdownNow();
    }

    @Test
    void whoFindsAllPlacesTakenWaitsUntilOneIsGivenBack() {
        var places = new ReadingPlaces(2, FOR_GOOD, clock);
        var first = places.take();
        places.take();

        var third = take(places);
        assertThat(third).isNotDone();

        first.close();
        assertThat(third).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void whoIsSlowKeepsNobodyWaitingForLongerThanAPlaceIsLent() {
        var places = new ReadingPlaces(1, AN_INSTANT, clock);
        places.take();

        assertThat(take(places)).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void aPlaceThatIsGivenBackTwiceIsOnePlace() {
        var places = new ReadingPlaces(1, FOR_GOOD, clock);
        var first = places.take();
        first.close();
        first.close();

        assertThat(take(places)).succeedsWithin(Duration.ofSeconds(10));
        assertThat(take(places)).isNotDone();
    }

    /** Somebody who wants a place, and has it or stands in line by now. */
    private static CompletableFuture<Place> take(ReadingPlaces places) {
        var place = new CompletableFuture<Place>();
        var waiting = Thread.ofPlatform().daemon().start(() -> place.complete(places.take()));
        await().until(() -> place.isDone() || waiting.getState() == Thread.State.WAITING);
        return place;
    }
}
