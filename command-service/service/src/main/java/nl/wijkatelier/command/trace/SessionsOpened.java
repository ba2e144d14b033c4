package nl.wijkatelier.command.trace;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.beside.Access;
import nl.wijkatelier.eventstore.beside.AccessKind;
import nl.wijkatelier.eventstore.beside.AccessLog;

/**
 * Sessions that were opened, on their way to the access log. Two hundred people may come in at once, and that they came is on
 * disk as an event already: so nobody waits for this.
 */
public final class SessionsOpened implements AutoCloseable {
    private static final int MOST_WAITING = 2_000;

    private final WrittenLater<Access> later;

    SessionsOpened(AccessLog log, MeterRegistry meters) {
        this.later = new WrittenLater<>("sessions-opened", MOST_WAITING, meters, log::record);
    }

    SessionsOpened start() {
        later.start();
        return this;
    }

    /** Somebody came in by a code; returns at once. */
    public void note(AtelierId atelier, ParticipantId participant, Role role, Instant at) {
        later.add(new Access("joined-" + participant, atelier, AccessKind.JOINED, at, participant, role, null));
    }

    @Override
    public void close() {
        later.close();
    }
}
