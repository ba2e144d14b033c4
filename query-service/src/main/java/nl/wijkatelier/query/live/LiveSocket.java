package nl.wijkatelier.query.live;

import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.wijkatelier.eventstore.access.Session;
import nl.wijkatelier.eventstore.socket.ContainerSession;
import nl.wijkatelier.eventstore.socket.TextPieces;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;

/** The socket at {@code /api/ateliers/{atelierId}/live}. */
final class LiveSocket extends AbstractWebSocketHandler {
    /** Where the handshake leaves the session that it found. */
    static final String SESSION = "wijkatelier.session";

    private static final String CONVERSATION = "wijkatelier.conversation";
    private static final String PINGS = "wijkatelier.pings";

    private final Hubs hubs;
    private final LiveProperties limits;
    private final ScheduledExecutorService clock;
    private final OpenSockets open;

    LiveSocket(Hubs hubs, LiveProperties limits, ScheduledExecutorService clock, OpenSockets open) {
        this.hubs = hubs;
        this.limits = limits;
        this.clock = clock;
        this.open = open;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        open.opened();
        TextPieces.expect(socket, limits.messageBytes());
        var wire = new SocketWire(ContainerSession.of(socket));
        if (!(socket.getAttributes().get(SESSION) instanceof Session who)) {
            wire.close(Farewell.NO_SESSION);
            return;
        }
        var conversation = new Conversation(who, wire, hubs, limits);
        socket.getAttributes().put(CONVERSATION, conversation);
        clock.schedule(conversation::expectHello, limits.helloWithin().toMillis(), TimeUnit.MILLISECONDS);
        socket.getAttributes().put(PINGS, pings(conversation, wire));
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage piece) throws IOException {
        var conversation = conversation(socket);
        var text = TextPieces.take(socket, piece);
        if (conversation != null && text != null) {
            conversation.hear(text);
        }
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession socket, BinaryMessage message) {
        var conversation = conversation(socket);
        if (conversation != null) {
            conversation.hearNoise();
        }
    }

    @Override
    protected void handlePongMessage(WebSocketSession socket, PongMessage message) {
        var conversation = conversation(socket);
        if (conversation != null) {
            conversation.hearSign();
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
        open.closed();
        if (socket.getAttributes().get(PINGS) instanceof ScheduledFuture<?> pings) {
            pings.cancel(false);
        }
        var conversation = conversation(socket);
        if (conversation != null) {
            conversation.end();
        }
    }

    private ScheduledFuture<?> pings(Conversation conversation, SocketWire wire) {
        var every = limits.pingEvery().toMillis();
        return clock.scheduleWithFixedDelay(() -> ping(conversation, wire), every, every, TimeUnit.MILLISECONDS);
    }

    private static void ping(Conversation conversation, SocketWire wire) {
        if (conversation.isSilent()) {
            conversation.cutOff();
        } else {
            wire.ping();
        }
    }

    private static @Nullable Conversation conversation(WebSocketSession socket) {
        return (Conversation) socket.getAttributes().get(CONVERSATION);
    }
}
