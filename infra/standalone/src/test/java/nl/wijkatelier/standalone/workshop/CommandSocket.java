package nl.wijkatelier.standalone.workshop;

import java.net.URI;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A member's socket for commands; one command at a time, as the web client sends them. */
final class CommandSocket implements WebSocket.Listener, AutoCloseable {
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;

    CommandSocket(Member member) {
        var address = URI.create("ws://" + member.api().commands().getAuthority() + member.path("/commands/socket"));
        socket = Api.HTTP
                .newWebSocketBuilder()
                .header("Authorization", "Bearer " + member.token())
                .buildAsync(address, this)
                .join();
    }

    /** What became of a command, as HTTP answers it when it is sent alone. */
    JsonNode send(String commandId, Map<String, ?> command) {
        return send(Map.of("commands", List.of(Map.of("commandId", commandId, "command", command)))).path("results").path(0);
    }

    /** What became of a batch. */
    synchronized JsonNode send(Map<String, ?> batch) {
        socket.sendText(Api.JSON.writeValueAsString(batch), true).join();
        return answer();
    }

    private JsonNode answer() {
        try {
            var answer = answers.poll(20, TimeUnit.SECONDS);
            if (answer == null) {
                throw new AssertionError("no answer over the socket");
            }
            return Api.JSON.readTree(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        partial.append(text);
        if (last) {
            answers.add(partial.toString());
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
