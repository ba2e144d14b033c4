package nl.wijkatelier.eventstore.socket;

import java.util.List;
import org.apache.tomcat.util.security.ConcurrentMessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** How a socket is opened, but for who is let in. */
public abstract class SocketHandshake extends DefaultHandshakeHandler implements HandshakeInterceptor {

    /** One for sockets that are opened from now on. */
    protected SocketHandshake() {
        // By the thread that starts: virtual threads are not put aside while a class is being made, and if the first who come make this one
        // while another holds the jar that it needs, all who carry them wait for each other for good (seen on two cores, JDK 25).
        ConcurrentMessageDigest.digestSHA1(new byte[0]);
    }

    /** Opens sockets at a path, for who gets through this handshake. */
    public final WebSocketConfigurer at(String path, WebSocketHandler handler) {
        return registry -> registry.addHandler(handler, path)
                .setHandshakeHandler(this)
                .addInterceptors(this)
                // Spring would know our own origin only. Who lets in looks at those that the host allows as well.
                .setAllowedOriginPatterns("*");
    }

    @Override
    public final void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {}

    /**
     * No compression: what comes in is small, and if it grew when it is unpacked, that would have to be guarded against; what goes
     * out goes to everybody as the same bytes, and would be compressed for each socket anew.
     */
    @Override
    protected final List<WebSocketExtension> filterRequestedExtensions(
            ServerHttpRequest request, List<WebSocketExtension> requested, List<WebSocketExtension> supported) {
        return List.of();
    }
}
