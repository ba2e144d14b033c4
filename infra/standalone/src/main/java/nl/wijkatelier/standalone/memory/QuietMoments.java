package nl.wijkatelier.standalone.memory;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.wijkatelier.eventstore.log.CommitSignal;
import org.springframework.stereotype.Component;

/**
 * Has the whole heap collected when nobody has done anything for a few seconds.
 *
 * <p>What lives longer than a few seconds goes to the old generation, and stays there, dead, until that is full: then everybody stands
 * still for a tenth of a second or more, in the midst of the busiest workshop. So it is done in the pause before, which also gives
 * the memory of the busy hour back to the machine.
 */
@Component
class QuietMoments implements AutoCloseable {
    private final CommitSignal.Subscription subscription;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("quiet-moments").factory());

    QuietMoments(CommitSignal commits) {
        var tidying = new Tidying(new OldGeneration(), System::nanoTime);
        subscription = commits.onCommit(_ -> tidying.somethingHappened());
        watch.scheduleWithFixedDelay(tidying::look, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        subscription.close();
        watch.shutdownNow();
    }
}
