package nl.wijkatelier.query.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import nl.wijkatelier.query.Story;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the live protocol, that checks what passes against its document and keeps the state as a browser would. */
final class TestClient implements WebSocket.Listener, AutoCloseable {
    static final ProtocolDocument PROTOCOL = ProtocolDocument.read();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    static {
        // Machines that build may be busy: what takes long is not wrong.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    private final ByteArrayOutputStream partial = new ByteArrayOutputStream();
    private final StringBuffer raw = new StringBuffer();
    private final List<JsonNode> messages = new ArrayList<>();
    private final Map<String, Map<String, JsonNode>> items = new TreeMap<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final boolean reading;
    private WebSocket socket;
    private long revision;
    private boolean whole;
    private String broken;

    private TestClient(boolean reading) {
        this.reading = reading;
    }

    static TestClient connect(String address, String... headers) {
        return connect(new TestClient(true), address, headers);
    }

    /** A client that takes in nothing. */
    static TestClient connectDeaf(String address, String... headers) {
        return connect(new TestClient(false), address, headers);
    }

    private static TestClient connect(TestClient client, String address, String... headers) {
        var builder = HTTP.newWebSocketBuilder();
        for (var at = 0; at < headers.length; at += 2) {
            builder.header(headers[at], headers[at + 1]);
        }
        client.socket = builder.buildAsync(URI.create(address), client).join();
        return client;
    }

    TestClient hello() {
        return say("{\"t\":\"hello\"}");
    }

    TestClient hello(long since) {
        return say("{\"t\":\"hello\",\"since\":" + since + "}");
    }

    /** Says something as it is documented. */
    TestClient say(String message) {
        PROTOCOL.assertSaid(message);
        return blurt(message);
    }

    /** Says anything at all. */
    TestClient blurt(String message) {
        socket.sendText(message, true).join();
        return this;
    }

    WebSocket socket() {
        return socket;
    }

    int closeCode() {
        return closed.orTimeout(30, TimeUnit.SECONDS).join();
    }

    boolean isClosed() {
        return closed.isDone();
    }

    /** Waits until it is where the story is, and has followed it without a break. */
    void reaches(Story story) {
        await().untilAsserted(() -> assertThat(revision()).isEqualTo(story.revision()));
        assertThat(broken()).isEmpty();
    }

    synchronized long revision() {
        return whole ? revision : -1;
    }

    /** Everything that came in, as it came. */
    String raw() {
        return raw.toString();
    }

    synchronized Optional<String> broken() {
        return Optional.ofNullable(broken);
    }

    synchronized List<JsonNode> messages(String type) {
        return messages.stream().filter(message -> message.path("t").asString().equals(type)).toList();
    }

    synchronized Optional<JsonNode> field(String kind, String id, String name) {
        return Optional.ofNullable(items.get(kind + " " + id)).map(fields -> fields.get(name));
    }

    synchronized Map<String, Map<String, JsonNode>> items() {
        return new TreeMap<>(items);
    }

    @Override
    public void close() {
        socket.abort();
    }

    @Override
    public void onOpen(WebSocket opened) {
        if (reading) {
            opened.request(1);
        }
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        var bytes = new byte[data.remaining()];
        data.get(bytes);
        partial.writeBytes(bytes);
        if (last) {
            hear(partial.toString(UTF_8));
            partial.reset();
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
    public void onError(WebSocket from, Throwable error) {
        closed.complete(1006);
    }

    private synchronized void hear(String text) {
        try {
            raw.append(text).append('\n');
            PROTOCOL.assertTold(text);
            var message = JSON.readTree(text);
            messages.add(message);
            switch (message.path("t").asString()) {
                case "welcome" -> whole = revision == message.path("revision").asLong();
                case "snapshot" -> take(message);
                case "changes" -> message.path("events").forEach(this::apply);
                default -> { }
            }
        } catch (RuntimeException | AssertionError e) {
            broken = e.toString();
        }
    }

    private void take(JsonNode snapshot) {
        if (snapshot.path("part").asInt() == 0) {
            items.clear();
        }
        snapshot.path("items").forEach(this::change);
        whole = snapshot.path("part").asInt() == snapshot.path("parts").asInt() - 1;
        revision = snapshot.path("revision").asLong();
    }

    /** Lets a client that comes back start from what another one held. */
    synchronized TestClient holding(TestClient other) {
        items.putAll(other.items());
        revision = other.revision();
        return this;
    }

    private void apply(JsonNode event) {
        if (event.path("r").asLong() != revision + 1) {
            throw new IllegalStateException("Revision " + event.path("r") + " after " + revision);
        }
        event.path("c").forEach(this::change);
        revision++;
        whole = true;
    }

    private void change(JsonNode entry) {
        var id = entry.get(0).asString() + " " + entry.get(1).asString();
        if (entry.get(2).isNull()) {
            items.remove(id);
            return;
        }
        var fields = items.computeIfAbsent(id, key -> new TreeMap<>());
        entry.get(2).properties().forEach(field -> {
            if (field.getValue().isNull()) {
                fields.remove(field.getKey());
            } else {
                fields.put(field.getKey(), field.getValue());
            }
        });
    }
}
