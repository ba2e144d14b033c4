package nl.wijkatelier.command.past;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.beside.Access;
import nl.wijkatelier.eventstore.beside.AccessKind;
import nl.wijkatelier.eventstore.beside.AccessLog;
import org.springframework.stereotype.Component;

/** What the host takes of the past of an atelier to begin another one with: in the access log there, for who leads it to see. */
@Component
public class TakenAlong {
    private final AccessLog log;
    private final Clock clock;

    TakenAlong(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** The host takes something until a revision along; on return that is recorded, and only then may they have it. */
    public void record(AtelierId from, AccessKind what, long revision) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        log.record(new Access(UUID.randomUUID().toString(), from, what, at, null, null, "r" + revision));
    }
}
