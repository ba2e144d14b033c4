package nl.wijkatelier.query;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;

/** Events of one atelier as they would be stored, told one after the other, a second apart. */
public final class Story {
    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    private final AtelierId atelier;
    private final List<RecordedEvent> events = new ArrayList<>();

    public Story(String atelier) {
        this.atelier = new AtelierId(atelier);
    }

    public AtelierId atelier() {
        return atelier;
    }

    /** Somebody did something. */
    public Story then(String actor, AtelierEvent event) {
        events.add(next(actor, event));
        return this;
    }

    /** What was told so far. */
    public List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    /** What was told since a revision. */
    public List<RecordedEvent> after(long revision) {
        return events.stream().filter(event -> event.revision() > revision).toList();
    }

    public long revision() {
        return events.size();
    }

    private RecordedEvent next(String actor, AtelierEvent event) {
        var revision = events.size() + 1L;
        var at = START.plus(Duration.ofSeconds(revision));
        var command = new CommandId("command-of-" + actor + "-" + revision);
        var cause = new RecordedEvent.Cause(command, new ParticipantId(actor), at, null, null, null);
        return new RecordedEvent(atelier, revision, cause, at, event);
    }
}
