package nl.wijkatelier.command.commands;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.command.access.Doorkeeper;
import nl.wijkatelier.command.problem.FailureProblems;
import nl.wijkatelier.command.problem.ProblemWriter;
import nl.wijkatelier.contract.atelier.AtelierId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.util.UriTemplate;

/** Opens a socket for who has a session of the atelier; others get the problem that an HTTP request would get. */
final class CommandHandshake extends DefaultHandshakeHandler implements HandshakeInterceptor {
    static final String PATH = "/api/ateliers/{atelierId}/commands/socket";

    private static final UriTemplate TEMPLATE = new UriTemplate(PATH);

    private final Doorkeeper doorkeeper;

    CommandHandshake(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes)
            throws IOException {
        try {
            var atelier = new AtelierId(TEMPLATE.match(request.getURI().getPath()).get("atelierId"));
            var asked = ((ServletServerHttpRequest) request).getServletRequest();
            attributes.put(CommandSocket.MEMBER, doorkeeper.member(asked, atelier));
            return true;
        } catch (RuntimeException e) {
            ProblemWriter.write(FailureProblems.of(e), ((ServletServerHttpResponse) response).getServletResponse());
            return false;
        }
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {}

    /** No compression: messages are small, and one that grows when it is unpacked would have to be guarded against. */
    @Override
    protected List<WebSocketExtension> filterRequestedExtensions(
            ServerHttpRequest request, List<WebSocketExtension> requested, List<WebSocketExtension> supported) {
        return List.of();
    }
}
