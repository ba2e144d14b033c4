package nl.wijkatelier.query.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread of one atelier: takes in what is committed, tells those who follow, rests a moment in proportion to what that
 * took, and so on. When little happens it sends at once; when much happens, what happens during a flush and the rest after
 * it goes into the next one, so that the cost stays bounded however many people there are.
 *
 * <p>A thread of its own and not a virtual one: whatever else the process computes, this one gets its share.
 */
final class Hub {
    private static final Logger LOG = LoggerFactory.getLogger(Hub.class);
    private static final long RETRY_AFTER = TimeUnit.SECONDS.toNanos(1);
    private static final Runnable WAKE = () -> {};

    private final AtelierId atelier;
    private final LiveProperties limits;
    private final Following following;
    private final Arrivals arrivals = new Arrivals();
    private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean stopping;

    Hub(AtelierId atelier, LiveProperties limits, Following following) {
        this.atelier = atelier;
        this.limits = limits;
        this.following = following;
    }

    Hub start() {
        new LiveThread(this::run, "live-" + atelier).start();
        return this;
    }

    /** These events were committed. */
    void committed(List<RecordedEvent> events) {
        arrivals.add(events);
        wake();
    }

    /** There may be more in the log. */
    void look() {
        arrivals.look();
        wake();
    }

    /** Somebody is somewhere else, or does something else. */
    void moved(LiveSession session) {
        if (following.moved(session)) {
            wake();
        }
    }

    /** Does something on the thread of the hub, when all that came before has been told. */
    void perform(Runnable task) {
        tasks.add(task);
    }

    /** The atelier at the head of its stream. */
    CompletableFuture<LiveState> current() {
        var answer = new CompletableFuture<LiveState>();
        perform(() -> following.answer(answer));
        return answer;
    }

    Following following() {
        return following;
    }

    /** Ends the thread; those who follow are asked to come back. */
    void stop() {
        stopping = true;
        tasks.add(WAKE);
    }

    private void wake() {
        if (woken.compareAndSet(false, true)) {
            tasks.add(WAKE);
        }
    }

    private void run() {
        while (!stopping) {
            try {
                following.start();
                step(tasks.poll(following.patience(System.nanoTime()), TimeUnit.NANOSECONDS));
            } catch (InterruptedException e) {
                break;
            } catch (RuntimeException e) {
                LOG.warn("Atelier {} cannot be followed for the moment", atelier, e);
                arrivals.look();
                LockSupport.parkNanos(RETRY_AFTER);
            } catch (Error e) { // memory ran out, say: a thread that ended here would leave everybody waiting for ever
                LOG.error("Atelier {} is followed anew: it is not known who was told what", atelier, e);
                following.startAnew();
                LockSupport.parkNanos(RETRY_AFTER);
            }
        }
        following.end();
    }

    private void step(@Nullable Runnable first) {
        var begun = System.nanoTime();
        var due = new ArrayList<Runnable>();
        if (first != null) {
            due.add(first);
        }
        tasks.drainTo(due);
        // In this order: a wake-up that comes from here on stays in the queue, so that what it announces is not left lying.
        woken.set(false);
        var told = following.follow(arrivals.takeAll());
        due.forEach(Runnable::run);
        var now = System.nanoTime();
        following.attend(now);
        if (told) {
            rest(now - begun);
        }
    }

    private void rest(long cost) {
        LockSupport.parkNanos(Math.clamp(
                (long) (cost * limits.restFactor()),
                limits.shortestRest().toNanos(),
                limits.longestRest().toNanos()));
    }
}
