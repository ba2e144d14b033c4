package nl.wijkatelier.query.live;

import nl.wijkatelier.eventstore.access.Session;
import nl.wijkatelier.query.live.ClientMessage.Hello;
import nl.wijkatelier.query.live.ClientMessage.Here;
import nl.wijkatelier.query.live.ClientMessage.InTheRoom;
import nl.wijkatelier.query.live.ClientMessage.Malformed;
import nl.wijkatelier.query.live.ClientMessage.Ping;
import org.jspecify.annotations.Nullable;

/** What one client says, in order; what it says wrong is answered, and ends the conversation when it goes on. */
final class Conversation {
    private static final int MISTAKES_ALLOWED = 10;
    private static final int SILENT_PINGS = 3;

    private final Session who;
    private final Hubs hubs;
    private final LiveProperties limits;
    private final LiveSession session;
    private final MessageRate rate;
    private volatile long heardAt = System.nanoTime();
    private @Nullable Hub hub;
    private boolean over;
    private int mistakes;

    Conversation(Session who, Wire wire, Hubs hubs, LiveProperties limits) {
        this.who = who;
        this.hubs = hubs;
        this.limits = limits;
        this.session = new LiveSession(
                who.participant(),
                wire,
                new Outbox(wire, limits.pendingBytes(), limits.stalledAfter().toNanos()));
        this.rate = new MessageRate(limits.messagesPerSecond(), limits.messageBurst(), System.nanoTime());
    }

    /** The client said something. */
    synchronized void hear(String text) {
        heardAt = System.nanoTime();
        if (over || session.isClosed()) {
            return;
        }
        if (!rate.admits(heardAt)) {
            session.close(Farewell.TOO_MANY);
            return;
        }
        switch (ClientMessages.read(text)) {
            case Hello hello -> greet(hello);
            case Here here -> be(here.presence());
            case InTheRoom message -> tell(message);
            case Ping ping -> session.reply(Frames.pong(ping.n()));
            case Malformed malformed -> mistake(malformed.why());
        }
    }

    /** The client sent something that is not a message. */
    synchronized void hearNoise() {
        if (rate.admits(System.nanoTime())) {
            mistake("Send text messages");
        } else {
            session.close(Farewell.TOO_MANY);
        }
    }

    /** The client shows that it is there. */
    void hearSign() {
        heardAt = System.nanoTime();
    }

    /** Time is up for who has not said hello. */
    synchronized void expectHello() {
        if (hub == null) {
            session.close(Farewell.MISUSE);
        }
    }

    /** Whether the client, which was pinged all the while, has been silent for too long. */
    boolean isSilent() {
        return System.nanoTime() - heardAt > SILENT_PINGS * limits.pingEvery().toNanos();
    }

    /** Whoever is at the other end has gone, or is to be taken for gone. */
    void cutOff() {
        session.close(Farewell.TOO_SLOW);
    }

    /** The socket is closed. */
    synchronized void end() {
        over = true;
        session.gone();
        var left = hub;
        if (left != null) {
            hub = null;
            left.perform(() -> left.following().leave(session));
            hubs.release(who.atelier());
        }
    }

    private void greet(Hello hello) {
        if (hub != null) {
            mistake("You said hello already");
            return;
        }
        var joined = hubs.use(who.atelier());
        hub = joined;
        joined.perform(() -> joined.following().join(session, hello.since()));
    }

    private void be(Presence presence) {
        var there = hub;
        if (there == null) {
            mistake("Say hello first");
            return;
        }
        session.isAt(presence);
        there.moved(session);
    }

    private void tell(InTheRoom message) {
        var there = hub;
        if (there == null) {
            mistake("Say hello first");
            return;
        }
        there.perform(() -> there.following().hear(session, message));
    }

    private void mistake(String why) {
        if (++mistakes > MISTAKES_ALLOWED) {
            session.close(Farewell.MISUSE);
        } else {
            session.reply(Frames.problem("malformed-message", why));
        }
    }
}
