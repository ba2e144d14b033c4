package nl.wijkatelier.standalone.workshop;

import java.io.IOException;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A member's socket for commands; one command at a time, as the web client sends them. */
public final class CommandSocket implements WebSocket.Listener, AutoCloseable {
    /** Empty is the end: the socket is lost, and nothing more is answered. */
    private final BlockingQueue<Optional<String>> answers = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;

    /** Opens it. */
    public CommandSocket(Member member) {
        var address = URI.create("ws://" + member.api().commands().getAuthority() + member.path("/commands/socket"));
        socket = Api.HTTP
                .newWebSocketBuilder()
                .header("Authorization", "Bearer " + member.token())
                .buildAsync(address, this)
                .join();
    }

    /**
     * What became of a command, as HTTP answers it when it is sent alone.
     *
     * @throws IOException when the socket is lost before the answer comes
     */
    public JsonNode send(String commandId, Map<String, ?> command) throws IOException {
        return send(Map.of("commands", List.of(Map.of("commandId", commandId, "command", command)))).path("results").path(0);
    }

    /** What became of a batch. */
    synchronized JsonNode send(Map<String, ?> batch) throws IOException {
        var sent = socket.sendText(Api.JSON.writeValueAsString(batch), true).handle((well, failure) -> failure == null).join();
        return sent ? answer() : lost();
    }

    private static JsonNode lost() throws IOException {
        throw new IOException("the socket is lost");
    }

    private JsonNode answer() throws IOException {
        try {
            var answer = answers.poll(20, TimeUnit.SECONDS);
            if (answer == null) {
                throw new AssertionError("no answer over the socket");
            }
            return answer.isPresent() ? Api.JSON.readTree(answer.get()) : lost();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        partial.append(text);
        if (last) {
            answers.add(Optional.of(partial.toString()));
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        answers.add(Optional.empty());
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        answers.add(Optional.empty());
    }

    @Override
    public void close() {
        socket.abort();
    }
}
