package nl.wijkatelier.command.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client at a socket of the service. */
final class TestSocket implements WebSocket.Listener, AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder partial = new StringBuilder();
    private WebSocket socket;

    private TestSocket() {}

    /** Opens a socket, or fails with the status that came instead. */
    static TestSocket open(int port, String path, Map<String, String> headers) {
        var client = new TestSocket();
        var opening = HTTP.newWebSocketBuilder();
        headers.forEach(opening::header);
        try {
            client.socket = opening.buildAsync(URI.create("ws://localhost:" + port + path), client).join();
            return client;
        } catch (CompletionException e) {
            throw e.getCause() instanceof WebSocketHandshakeException refused
                    ? new IllegalStateException("refused with " + refused.getResponse().statusCode())
                    : e;
        }
    }

    void say(String message) {
        socket.sendText(message, true).join();
    }

    void sayBytes(ByteBuffer message) {
        socket.sendBinary(message, true).join();
    }

    /** The next message of the service. */
    JsonNode hear() {
        try {
            var message = heard.poll(20, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("nothing was heard; closed: " + closed.getNow(null));
            }
            return JsonMapper.shared().readTree(message);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode ask(String message) {
        say(message);
        return hear();
    }

    /** The code with which the service closes the socket. */
    int closeCode() {
        return closed.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        partial.append(text);
        if (last) {
            heard.add(partial.toString());
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
