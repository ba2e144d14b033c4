package nl.wijkatelier.standalone.workshop;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The items that somebody sees, built as a browser builds them: by applying changes. */
public final class Picture {
    private static final JsonMapper IN_ORDER = JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private final Map<String, ObjectNode> items = new TreeMap<>();
    private long revision;

    /** Of a state answer: first the revision, then an item a line. */
    static Picture ofState(List<JsonNode> lines) {
        var picture = new Picture();
        picture.revision = lines.getFirst().path("revision").asLong();
        lines.stream().skip(1).forEach(picture::change);
        return picture;
    }

    void replace(long revision, List<JsonNode> all) {
        items.clear();
        all.forEach(this::change);
        this.revision = revision;
    }

    /** @throws AssertionError if the event is not the next one */
    public void apply(JsonNode event) {
        var next = event.path("r").asLong();
        if (next != revision + 1) {
            throw new AssertionError("after revision " + revision + " came " + next);
        }
        event.path("c").forEach(this::change);
        revision = next;
    }

    private void change(JsonNode change) {
        var key = change.get(0).asString() + "/" + change.get(1).asString();
        if (change.get(2).isNull()) {
            items.remove(key);
            return;
        }
        var item = items.computeIfAbsent(key, absent -> Api.JSON.createObjectNode());
        change.get(2).forEachEntry((field, value) -> set(item, field, value));
    }

    private static void set(ObjectNode item, String field, JsonNode value) {
        if (value.isNull()) {
            item.remove(field);
        } else {
            item.set(field, value);
        }
    }

    public long revision() {
        return revision;
    }

    public Map<String, ObjectNode> items() {
        return items;
    }

    /** The SHA-256 over all items, whatever the order in which their fields came. */
    public String hash() {
        try {
            var whole = IN_ORDER.writeValueAsBytes(items);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Picture copy() {
        var copy = new Picture();
        copy.revision = revision;
        items.forEach((key, item) -> copy.items.put(key, item.deepCopy()));
        return copy;
    }

    /** The items of one kind, by id. */
    public Map<String, ObjectNode> ofKind(String kind) {
        var found = new TreeMap<String, ObjectNode>();
        items.forEach((key, item) -> {
            if (key.startsWith(kind + "/")) {
                found.put(key.substring(kind.length() + 1), item);
            }
        });
        return found;
    }
}
