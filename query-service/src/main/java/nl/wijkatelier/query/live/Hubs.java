package nl.wijkatelier.query.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import org.jspecify.annotations.Nullable;

/** The hubs of the ateliers that somebody looks at, or looked at a moment ago. */
final class Hubs implements LiveStates {
    private static final long LONGEST_WAIT_SECONDS = 30;

    private final Function<AtelierId, Hub> opening;
    private final LiveProperties limits;
    private final ConcurrentHashMap<AtelierId, Used> hubs = new ConcurrentHashMap<>();

    /** A hub with how many use it; from when nobody does, since when. Changed only while its entry is held. */
    private static final class Used {
        private final Hub hub;
        private int users;
        private long idleSince;

        private Used(Hub hub) {
            this.hub = hub;
        }
    }

    Hubs(LiveProperties limits, Function<AtelierId, Hub> opening) {
        this.limits = limits;
        this.opening = opening;
    }

    /** The hub of an atelier, which stays until as many have released it as have used it. */
    Hub use(AtelierId atelier) {
        return hubs.compute(atelier, (id, used) -> {
                    var now = used == null ? new Used(opening.apply(id)) : used;
                    now.users++;
                    return now;
                })
                .hub;
    }

    void release(AtelierId atelier) {
        hubs.computeIfPresent(atelier, (id, used) -> {
            used.users--;
            used.idleSince = System.nanoTime();
            return used;
        });
    }

    @Override
    public LiveState now(AtelierId atelier) {
        var hub = use(atelier);
        try {
            return hub.current().get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ProjectionStopped stopped ? stopped : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("Atelier " + atelier + " takes too long to load", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } finally {
            release(atelier);
        }
    }

    /** Hands committed events to the hubs that they are for. */
    void committed(List<RecordedEvent> events) {
        var from = 0;
        for (var to = 1; to <= events.size(); to++) {
            if (to == events.size() || !events.get(to).atelier().equals(events.get(from).atelier())) {
                var run = events.subList(from, to);
                ifOpen(run.getFirst().atelier(), hub -> hub.committed(run));
                from = to;
            }
        }
    }

    void look(AtelierId atelier) {
        ifOpen(atelier, Hub::look);
    }

    void lookAll() {
        hubs.values().forEach(used -> used.hub.look());
    }

    /** Lets go of ateliers that nobody has looked at for long, and of the longest idle when there are many. */
    void letGo(long now) {
        var idle = new ArrayList<AtelierId>();
        hubs.entrySet().stream()
                .filter(entry -> entry.getValue().users == 0)
                .sorted(Comparator.comparingLong(entry -> entry.getValue().idleSince - now))
                .forEachOrdered(entry -> idle.add(entry.getKey()));
        for (var at = 0; at < idle.size(); at++) {
            var excess = at < idle.size() - limits.idleHubs();
            hubs.computeIfPresent(idle.get(at), (id, used) -> isToStay(used, now, excess) ? used : stopped(used));
        }
    }

    void stop() {
        hubs.values().forEach(used -> used.hub.stop());
        hubs.clear();
    }

    private boolean isToStay(Used used, long now, boolean excess) {
        return used.users > 0 || !excess && now - used.idleSince < limits.idleAfter().toNanos();
    }

    /** Nothing is left of it: the next who looks loads it again. */
    private static @Nullable Used stopped(Used used) {
        used.hub.stop();
        return null;
    }

    private void ifOpen(AtelierId atelier, Consumer<Hub> action) {
        var used = hubs.get(atelier);
        if (used != null) {
            action.accept(used.hub);
        }
    }
}
