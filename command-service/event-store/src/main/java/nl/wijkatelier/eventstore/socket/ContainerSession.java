package nl.wijkatelier.eventstore.socket;

import jakarta.websocket.Session;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/** The session of the container beneath one of Spring's, for what that one does not pass on. */
public final class ContainerSession {
    private ContainerSession() {}

    /** That of a socket. */
    public static Session of(WebSocketSession socket) {
        var session = ((NativeWebSocketSession) socket).getNativeSession(Session.class);
        if (session == null) {
            throw new IllegalStateException("The container gives no Jakarta WebSocket session");
        }
        return session;
    }
}
