package nl.wijkatelier.query.live;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.live.ClientMessage.InTheRoom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An atelier from the moment somebody asks for it: it is loaded, followed, and, should one of its events turn out to be
 * unreadable or impossible, visibly stopped there. Used by the hub's thread, save where said otherwise.
 */
final class Following {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final long TICK = TimeUnit.SECONDS.toNanos(1);

    private final AtelierId atelier;
    private final LiveProperties limits;
    private final Supplier<LiveAtelier> loading;
    private final Set<LiveSession> moved = ConcurrentHashMap.newKeySet();
    private @Nullable LiveAtelier live;
    private @Nullable ProjectionStopped stopped;
    private long presenceAt = System.nanoTime();
    private long tickAt = System.nanoTime();

    Following(AtelierId atelier, LiveProperties limits, Supplier<LiveAtelier> loading) {
        this.atelier = atelier;
        this.limits = limits;
        this.loading = loading;
    }

    /** Somebody is somewhere else, or does something else; whether that is news. For any thread. */
    boolean moved(LiveSession session) {
        var first = moved.isEmpty();
        return moved.add(session) && first;
    }

    void start() {
        if (live == null && stopped == null) {
            guarded(() -> live = loading.get());
        }
    }

    /** Applies and tells what came in; whether there was anything to tell. */
    boolean follow(Arrivals.Batch batch) {
        if (live == null || stopped != null || batch.events().isEmpty() && !batch.look()) {
            return false;
        }
        guarded(() -> {
            live().take(batch.events());
            if (batch.look()) {
                live().look();
            }
        });
        if (live != null) {
            live.flush();
        }
        return true;
    }

    void join(LiveSession session, @Nullable Long since) {
        guarded(() -> live().join(session, since));
        tellStopped(session);
    }

    void leave(LiveSession session) {
        moved.remove(session);
        if (live != null) {
            live.leave(session);
        }
    }

    /** Somebody says something to the room. */
    void hear(LiveSession session, InTheRoom message) {
        if (live != null) {
            live.facilitation().hear(session, message, System.nanoTime());
        }
    }

    void answer(CompletableFuture<LiveState> question) {
        guarded(() -> question.complete(live().current()));
        if (stopped != null) {
            question.completeExceptionally(stopped);
        }
    }

    /** How long nothing needs to be done if nothing happens, in nanoseconds. */
    long patience(long now) {
        var presence = live != null && (!moved.isEmpty() || live.isPresencePending());
        return Math.max(0, Math.min(tickAt - now, presence ? presenceAt - now : TICK));
    }

    /** Does what is due by the clock. */
    void attend(long now) {
        if (live != null && now - presenceAt >= 0) {
            flushPresence(live, now);
        }
        if (live != null && now - tickAt >= 0) {
            live.cutOffStalled(now);
        }
        if (now - tickAt >= 0) {
            tickAt = now + TICK;
        }
    }

    /** Lets go of all that it holds, and asks those who follow to come back, with the revision that they hold. */
    void startAnew() {
        end();
        live = null;
    }

    void end() {
        if (live != null) {
            live.sessions().forEach(session -> session.close(Farewell.RESTART));
        }
    }

    private void flushPresence(LiveAtelier atelierNow, long now) {
        moved.removeIf(session -> {
            atelierNow.presences().moved(session);
            return true;
        });
        if (atelierNow.isPresencePending()) {
            var bytes = atelierNow.flushPresence();
            var afford = bytes * TimeUnit.SECONDS.toNanos(1) / limits.presenceBytesPerSecond();
            presenceAt = now + Math.max(limits.presenceEvery().toNanos(), afford);
        }
    }

    private void guarded(Runnable work) {
        if (stopped != null) {
            return;
        }
        try {
            work.run();
        } catch (ProjectionStopped e) {
            LOG.error("Atelier {} is stopped", atelier, e);
            stopped = e;
            if (live != null) {
                live.flush();
                live.sessions().forEach(this::tellStopped);
            }
        }
    }

    private void tellStopped(LiveSession session) {
        if (stopped != null) {
            var detail = "The atelier cannot be shown beyond revision " + (stopped.revision() - 1);
            session.close(Farewell.STOPPED, Frames.problem("projection-stopped", detail));
        }
    }

    private LiveAtelier live() {
        return Objects.requireNonNull(live);
    }
}
