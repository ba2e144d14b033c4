package nl.wijkatelier.command.commands;

import java.io.IOException;
import java.util.Map;
import nl.wijkatelier.command.access.Doorkeeper;
import nl.wijkatelier.command.problem.FailureProblems;
import nl.wijkatelier.command.problem.ProblemWriter;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.socket.SocketHandshake;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.util.UriTemplate;

/**
 * Opens a socket for who has a session of the atelier; others get the problem that an HTTP request would get. The gate before all
 * requests has looked at origins.
 */
final class CommandHandshake extends SocketHandshake {
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
}
