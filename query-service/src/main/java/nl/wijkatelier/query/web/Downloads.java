package nl.wijkatelier.query.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.eventstore.beside.Access;
import nl.wijkatelier.eventstore.beside.AccessKind;
import nl.wijkatelier.eventstore.beside.AccessLog;
import nl.wijkatelier.query.visibility.Audience;
import org.jspecify.annotations.Nullable;

/** Records what is fetched to be taken along; nobody gets it before that is recorded. */
public final class Downloads {
    private final AccessLog log;
    private final Viewers viewers;
    private final Clock clock;

    /** Downloads, to be recorded in this log. */
    public Downloads(AccessLog log, Viewers viewers, Clock clock) {
        this.log = log;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** Somebody fetches something, such as {@code r120}. */
    public void record(AtelierRead read, AccessKind kind, String subject) {
        log.record(new Access(
                UUID.randomUUID().toString(),
                read.atelier(),
                kind,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                participant(read),
                viewers.role(read.atelier(), read.audience()).orElse(null),
                subject));
    }

    private static @Nullable ParticipantId participant(AtelierRead read) {
        return read.audience() instanceof Audience.Person(var participant) ? participant : null;
    }
}
