package nl.wijkatelier.query.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client without a network: takes everything in at once, unless it is told to hold its breath. */
final class FakeWire implements Wire {
    private final List<byte[]> frames = new CopyOnWriteArrayList<>();
    private final ArrayDeque<Done> held = new ArrayDeque<>();
    private boolean holding;
    private Farewell farewell;

    @Override
    public void send(byte[] frame, Done done) {
        frames.add(frame);
        if (holding) {
            held.add(done);
        } else {
            done.sent(true);
        }
    }

    @Override
    public void close(Farewell why) {
        farewell = why;
    }

    FakeWire hold() {
        holding = true;
        return this;
    }

    void letGo() {
        holding = false;
        while (!held.isEmpty()) {
            held.poll().sent(true);
        }
    }

    List<byte[]> frames() {
        return frames;
    }

    Farewell farewell() {
        return farewell;
    }

    /** All that was ever sent, as one text. */
    String everything() {
        return frames.stream().map(frame -> new String(frame, UTF_8)).collect(Collectors.joining("\n"));
    }

    List<JsonNode> messages(String type) {
        return frames.stream()
                .map(frame -> JsonMapper.shared().readTree(new String(frame, UTF_8)))
                .filter(message -> message.path("t").asString().equals(type))
                .toList();
    }

    /** The revisions of all events that came, in the order in which they came. */
    List<Long> revisions() {
        var revisions = new ArrayList<Long>();
        messages("changes").forEach(message ->
                message.path("events").forEach(event -> revisions.add(event.path("r").asLong())));
        return revisions;
    }
}
