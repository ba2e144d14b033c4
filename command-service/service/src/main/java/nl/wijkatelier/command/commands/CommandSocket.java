package nl.wijkatelier.command.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.wijkatelier.command.access.Member;
import nl.wijkatelier.eventstore.socket.ContainerSession;
import nl.wijkatelier.eventstore.socket.TextPieces;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/**
 * Batches over a socket that stays open: each message is the body of a batch request and is answered, in order, by the body
 * that HTTP would answer with. A command is so small that the headers around it cost more than what it asks.
 */
final class CommandSocket extends TextWebSocketHandler {
    /** Where the handshake leaves who it let in. */
    static final String MEMBER = "wijkatelier.member";

    /** In characters. What is larger goes over HTTP. */
    static final int LARGEST_MESSAGE = 16 * 1024;

    private static final String CORRESPONDENCE = "wijkatelier.correspondence";
    private static final long LONGEST_IDLE_MILLIS = 600_000;

    private final CommandDesk desk;
    private final CommandRates rates;

    CommandSocket(CommandDesk desk, CommandRates rates) {
        this.desk = desk;
        this.rates = rates;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        TextPieces.expect(socket, LARGEST_MESSAGE);
        var session = ContainerSession.of(socket);
        // Who has gone without a word is let go; a page that comes back to it opens another.
        session.setMaxIdleTimeout(LONGEST_IDLE_MILLIS);
        var member = (Member) socket.getAttributes().get(MEMBER);
        socket.getAttributes().put(CORRESPONDENCE, new Correspondence(member, desk, rates, session));
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage piece)
            throws IOException, InterruptedException {
        var text = TextPieces.take(socket, piece);
        if (text != null) {
            var correspondence = (Correspondence) socket.getAttributes().get(CORRESPONDENCE);
            correspondence.receive(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
