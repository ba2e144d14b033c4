package nl.wijkatelier.standalone.workshop;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * A member's live picture. Like a browser it comes back by itself after a cut, from the revision that it holds. One that is asked to
 * remembers of every revision the hash of its picture, so that replay can be compared with what was seen: that takes as long as there is to see.
 */
public final class LiveSocket implements WebSocket.Listener, AutoCloseable {
    private final Member member;
    private final boolean remembers;
    private final Picture picture = new Picture();
    private final List<JsonNode> snapshot = new ArrayList<>();
    private final Map<Long, String> seen = new ConcurrentHashMap<>();
    private final List<String> rawFrames = new ArrayList<>();
    private final ByteArrayOutputStream partial = new ByteArrayOutputStream();
    private volatile WebSocket socket;
    private volatile boolean wanted = true;
    private volatile Throwable failure;

    public LiveSocket(Member member) {
        this(member, false);
    }

    private LiveSocket(Member member, boolean remembers) {
        this.member = member;
        this.remembers = remembers;
        connect();
    }

    public static LiveSocket thatRemembers(Member member) {
        return new LiveSocket(member, true);
    }

    private void connect() {
        while (wanted) {
            try {
                var http = member.api().queries();
                var address = URI.create("ws://" + http.getAuthority() + member.path("/live"));
                socket = Api.HTTP
                        .newWebSocketBuilder()
                        .header("Authorization", "Bearer " + member.token())
                        .buildAsync(address, this)
                        .join();
                socket.sendText(hello(), true);
                return;
            } catch (CompletionException e) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }

    private synchronized String hello() {
        partial.reset();
        snapshot.clear();
        return picture.revision() == 0
                ? "{\"t\":\"hello\"}"
                : "{\"t\":\"hello\",\"since\":" + picture.revision() + "}";
    }

    /** Cuts the connection without a word, as a tunnel does. */
    public void cut() {
        socket.abort();
        Thread.ofVirtual().start(this::connect);
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        if (from != socket) {
            return null;
        }
        synchronized (this) {
            var bytes = new byte[data.remaining()];
            data.get(bytes);
            partial.writeBytes(bytes);
            if (last) {
                receive(partial.toString(StandardCharsets.UTF_8));
                partial.reset();
            }
        }
        from.request(1);
        return null;
    }

    private void receive(String frame) {
        try {
            rawFrames.add(frame);
            var message = Api.JSON.readTree(frame);
            switch (message.path("t").asString()) {
                case "snapshot" -> takePart(message);
                case "changes" -> message.path("events").forEach(this::take);
                default -> { }
            }
        } catch (RuntimeException | Error e) {
            failure = e;
            throw e;
        }
    }

    private void takePart(JsonNode message) {
        message.path("items").forEach(snapshot::add);
        if (message.path("part").asInt() == message.path("parts").asInt() - 1) {
            picture.replace(message.path("revision").asLong(), snapshot);
            remember();
            snapshot.clear();
        }
    }

    private void take(JsonNode event) {
        picture.apply(event);
        remember();
    }

    private void remember() {
        if (remembers) {
            seen.put(picture.revision(), picture.hash());
        }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        comeBack(from);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        comeBack(from);
    }

    private void comeBack(WebSocket from) {
        if (from == socket && wanted) {
            Thread.ofVirtual().start(this::connect);
        }
    }

    public synchronized long revision() {
        if (failure != null) {
            throw new AssertionError("the live picture of " + member.id() + " broke", failure);
        }
        return picture.revision();
    }

    public synchronized Picture picture() {
        return picture.copy();
    }

    /** The hashes of the pictures that this member saw, by revision. */
    public SortedMap<Long, String> seen() {
        return new TreeMap<>(seen);
    }

    /** Every frame as it came over the wire. */
    public synchronized List<String> rawFrames() {
        return List.copyOf(rawFrames);
    }

    public Member member() {
        return member;
    }

    @Override
    public void close() {
        wanted = false;
        socket.abort();
    }
}
