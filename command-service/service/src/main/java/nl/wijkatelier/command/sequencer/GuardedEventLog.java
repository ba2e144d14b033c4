package nl.wijkatelier.command.sequencer;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Atelier;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.AlreadyRecorded;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.log.RevisionTaken;
import nl.wijkatelier.eventstore.log.StateSnapshot;
import nl.wijkatelier.eventstore.log.UnreadableEvent;

/**
 * The event log as the sequencer sees it: what fails there is a {@link Conflict}, an {@link AtelierUnreadable}, or else
 * {@link StoreUnavailable}.
 */
final class GuardedEventLog {
    private final EventLog log;

    GuardedEventLog(EventLog log) {
        this.log = log;
    }

    void append(List<RecordedEvent> events) {
        try {
            log.append(events);
        } catch (AlreadyRecorded | RevisionTaken e) {
            throw new Conflict(e);
        } catch (RuntimeException e) {
            throw new StoreUnavailable("Appending failed", e);
        }
    }

    Optional<Long> revisionOf(AtelierId atelier, CommandId command) {
        return guarded("Looking a command up failed", () -> log.revisionOf(atelier, command));
    }

    long revision(AtelierId atelier) {
        return guarded("Reading the head of an atelier failed", () -> log.revision(atelier));
    }

    Optional<StateSnapshot> snapshot(AtelierId atelier) {
        return guarded("Reading a snapshot failed", () -> log.snapshot(atelier));
    }

    void replay(AtelierId id, Atelier onto) {
        guarded("Reading events failed", () -> {
            try (var events = log.read(id, onto.revision())) {
                events.forEach(event -> follow(event, onto));
            } catch (UnreadableEvent e) {
                throw new AtelierUnreadable(e.revision(), e);
            }
            return onto;
        });
    }

    private static void follow(RecordedEvent event, Atelier onto) {
        try {
            onto.evolve(event);
        } catch (RuntimeException e) {
            throw new AtelierUnreadable(event.revision(), e);
        }
    }

    private static <T> T guarded(String message, Supplier<T> action) {
        try {
            return action.get();
        } catch (AtelierUnreadable e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoreUnavailable(message, e);
        }
    }
}
