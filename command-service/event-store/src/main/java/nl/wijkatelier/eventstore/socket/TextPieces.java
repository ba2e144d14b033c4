package nl.wijkatelier.eventstore.socket;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * What a socket says, put together from the pieces in which the container hands it on.
 *
 * <p>A container that is to hand on whole messages keeps room for the largest that may come, for every socket, for as long as it is open:
 * 48 KB for messages of 16 KB, and everybody has two sockets. Nearly all messages are one piece.
 *
 * <p>The handler of such sockets says that it {@code supportsPartialMessages}. The container gives it one piece after the other.
 */
public final class TextPieces {
    /** Room for an ordinary message, in characters. */
    private static final int PIECE = 1024;

    private static final String KEY = "wijkatelier.pieces";
    private static final CloseStatus TOO_BIG = CloseStatus.TOO_BIG_TO_PROCESS.withReason("The message is too big");

    private final int longest;
    private final StringBuilder begun = new StringBuilder(0);
    private boolean closed;

    private TextPieces(int longest) {
        this.longest = longest;
    }

    /** Lets a socket say texts of so many characters at most. */
    public static void expect(WebSocketSession socket, int longest) {
        socket.setTextMessageSizeLimit(PIECE);
        socket.setBinaryMessageSizeLimit(PIECE);
        socket.getAttributes().put(KEY, new TextPieces(longest));
    }

    /**
     * Takes in a piece. A text that gets too long closes the socket, with 1009.
     *
     * @return the whole text once its last piece is here; null before, and of what is too long
     * @throws IOException if the socket cannot be closed
     */
    public static @Nullable String take(WebSocketSession socket, TextMessage piece) throws IOException {
        return ((TextPieces) socket.getAttributes().get(KEY)).add(socket, piece);
    }

    private @Nullable String add(WebSocketSession socket, TextMessage piece) throws IOException {
        if (closed) {
            return null;
        }
        if (begun.length() + piece.getPayload().length() > longest) {
            closed = true;
            socket.close(TOO_BIG);
            return null;
        }
        if (piece.isLast() && begun.isEmpty()) {
            return piece.getPayload();
        }
        begun.append(piece.getPayload());
        return piece.isLast() ? whole() : null;
    }

    private String whole() {
        var text = begun.toString();
        begun.setLength(0);
        begun.trimToSize();
        return text;
    }
}
