package nl.wijkatelier.query.trace;

import java.util.List;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.log.UnreadableEvent;
import nl.wijkatelier.query.web.ReadProblem;

/** Finds what came of a command in the log: its events follow each other. */
final class CommandEvents {
    private static final long FEW = 16;

    private final EventLog log;

    CommandEvents(EventLog log) {
        this.log = log;
    }

    /** The events of a command, rising; none if it was never recorded. */
    List<RecordedEvent> of(AtelierId atelier, CommandId command) {
        long last = log.revisionOf(atelier, command).orElse(0L);
        for (long many = FEW; ; many *= FEW) {
            long after = Math.max(0, last - many);
            var events = between(atelier, after, last).stream()
                    .filter(event -> event.cause().commandId().equals(command))
                    .toList();
            if (after == 0 || events.size() < many) {
                return events;
            }
        }
    }

    /**
     * The events of an act before a revision, rising: of the command that it is known by and of those that were given with it. An act
     * of very many comes in several requests, and others may act in between; it ends where who acted does something else.
     */
    List<RecordedEvent> ofAct(AtelierId atelier, CommandId first, long before) {
        var began = of(atelier, first).stream().findFirst().orElse(null);
        if (began == null) {
            return List.of();
        }
        try (var events = log.read(atelier, began.revision() - 1)) {
            return events.takeWhile(event -> event.revision() < before)
                    .filter(event -> event.cause().actor().equals(began.cause().actor()))
                    .takeWhile(event -> event.cause().commandId().act().equals(first.act()))
                    .toList();
        } catch (UnreadableEvent e) {
            throw ReadProblem.projectionStopped(e.revision());
        }
    }

    /** The command of the event at a revision. */
    CommandId at(AtelierId atelier, long revision) {
        return between(atelier, revision - 1, revision).getFirst().cause().commandId();
    }

    private List<RecordedEvent> between(AtelierId atelier, long after, long last) {
        if (after == last) {
            return List.of();
        }
        try (var events = log.read(atelier, after)) {
            return events.takeWhile(event -> event.revision() <= last).toList();
        } catch (UnreadableEvent e) {
            throw ReadProblem.projectionStopped(e.revision());
        }
    }
}
