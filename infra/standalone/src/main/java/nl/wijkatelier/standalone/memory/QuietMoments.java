package nl.wijkatelier.standalone.memory;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.wijkatelier.eventstore.log.CommitSignal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.support.ServletRequestHandledEvent;

/**
 * Has the whole heap collected when nobody has done or asked anything for a few seconds.
 *
 * <p>What lives longer than a few seconds goes to the old generation, and stays there, dead, until that is full: then everybody stands
 * still for a tenth of a second or more, in the midst of the busiest workshop. So it is done in the pause before, which also gives
 * the memory of the busy hour back to the machine.
 */
@Component
class QuietMoments implements AutoCloseable {
    /** Asked every few seconds by whoever watches over the service, by night as well. */
    private static final String WATCHED = "/actuator";

    private final Tidying tidying = new Tidying(new OldGeneration(), System::nanoTime);
    private final CommitSignal.Subscription subscription;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("quiet-moments").factory());

    QuietMoments(CommitSignal commits) {
        subscription = commits.onCommit(_ -> tidying.somethingHappened());
        watch.scheduleWithFixedDelay(tidying::look, 1, 1, TimeUnit.SECONDS);
    }

    @EventListener
    void answered(ServletRequestHandledEvent request) {
        if (!request.getRequestUrl().startsWith(WATCHED)) {
            tidying.somethingHappened();
        }
    }

    @Override
    public void close() {
        subscription.close();
        watch.shutdownNow();
    }
}
