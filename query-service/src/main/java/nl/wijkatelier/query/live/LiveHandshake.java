package nl.wijkatelier.query.live;

import java.util.Map;
import java.util.regex.Pattern;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.access.AllowedOrigins;
import nl.wijkatelier.eventstore.socket.SocketHandshake;
import nl.wijkatelier.query.access.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;

/**
 * Lets a socket in. A page of a strange origin is turned away here; who has no session is let in and then told so with a
 * close code, because a page cannot read the status of a failed handshake.
 */
final class LiveHandshake extends SocketHandshake {
    private static final Pattern PATH = Pattern.compile("/api/ateliers/([^/]+)/live$");

    private final Sessions sessions;
    private final AllowedOrigins origins;

    LiveHandshake(Sessions sessions, AllowedOrigins origins) {
        this.sessions = sessions;
        this.origins = origins;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        var headers = request.getHeaders();
        if (!origins.admit(headers.getOrigin(), headers.getFirst(HttpHeaders.HOST))) {
            response.setStatusCode(HttpStatus.FORBIDDEN);
            return false;
        }
        var atelier = atelier(request);
        if (atelier != null) {
            sessions.of(request, atelier).ifPresent(session -> attributes.put(LiveSocket.SESSION, session));
        }
        return true;
    }

    private static @Nullable AtelierId atelier(ServerHttpRequest request) {
        var path = PATH.matcher(request.getURI().getPath());
        try {
            return path.find() ? new AtelierId(path.group(1)) : null;
        } catch (InvalidValue e) {
            return null;
        }
    }
}
