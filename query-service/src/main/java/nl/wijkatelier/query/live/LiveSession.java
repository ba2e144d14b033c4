package nl.wijkatelier.query.live;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkatelier.contract.people.ParticipantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client that follows an atelier. */
final class LiveSession {
    private static final Logger LOG = LoggerFactory.getLogger(LiveSession.class);

    private final ParticipantId participant;
    private final Wire wire;
    private final Outbox outbox;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Presence presence = Presence.NOWHERE;

    LiveSession(ParticipantId participant, Wire wire, Outbox outbox) {
        this.participant = participant;
        this.wire = wire;
        this.outbox = outbox;
    }

    ParticipantId participant() {
        return participant;
    }

    Outbox outbox() {
        return outbox;
    }

    Presence presence() {
        return presence;
    }

    void isAt(Presence now) {
        presence = now;
    }

    /** Whether nothing more can reach this client. */
    boolean isClosed() {
        return closed.get();
    }

    /** Starts with these frames, made one by one as they are sent; what is sent meanwhile comes after them. */
    void open(Supplier<Stream<byte[]>> frames) {
        try {
            outbox.open(frames.get().iterator());
        } catch (RuntimeException e) {
            LOG.error("A client could not be given its start", e);
            close(Farewell.STOPPED);
        }
    }

    /** Sends a frame in its turn, or cuts off a client that takes in too little. */
    void send(Frame frame) {
        if (!outbox.offer(frame)) {
            close(Farewell.TOO_SLOW);
        }
    }

    /** Answers something that this client said. */
    void reply(byte[] frame) {
        if (!outbox.reply(frame)) {
            close(Farewell.TOO_SLOW);
        }
    }

    /** Says why, and closes. */
    void close(Farewell farewell, byte[] problem) {
        outbox.finish(problem, () -> close(farewell));
    }

    void close(Farewell farewell) {
        if (closed.compareAndSet(false, true)) {
            outbox.shut();
            wire.close(farewell);
        }
    }

    /** The client has gone by itself. */
    void gone() {
        closed.set(true);
        outbox.shut();
    }
}
