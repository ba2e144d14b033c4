package nl.wijkatelier.query.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.access.Session;
import nl.wijkatelier.eventstore.beside.Access;
import nl.wijkatelier.eventstore.beside.AccessKind;
import nl.wijkatelier.eventstore.beside.AccessLog;

/**
 * Records who comes to look, once a day: only those whose role is to look, for what others do is in the events anyway. They get
 * nothing to see before it is recorded.
 */
public final class Visits {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Set<Role> LOOKING = Set.of(Role.AUDITOR, Role.OBSERVER);

    private final AccessLog log;
    private final Clock clock;
    /** A day is recorded by whoever asks first; of those that fall out of here, the log itself knows that it has them. */
    private final Cache<Visit, Boolean> recorded = Caffeine.newBuilder().maximumSize(10_000).build();

    /** Visits, to be recorded in this log. */
    public Visits(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    private record Visit(AtelierId atelier, ParticipantId participant, LocalDate day) {}

    /** Somebody asks for something in an atelier. */
    public void by(Session session, Role role) {
        if (LOOKING.contains(role)) {
            var today = LocalDate.ofInstant(clock.instant(), ZONE);
            recorded.get(new Visit(session.atelier(), session.participant(), today), visit -> recorded(visit, role));
        }
    }

    private boolean recorded(Visit visit, Role role) {
        log.record(new Access(
                "visit-" + visit.participant() + "-" + visit.day(),
                visit.atelier(),
                AccessKind.VISITED,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                visit.participant(),
                role,
                null));
        return true;
    }
}
