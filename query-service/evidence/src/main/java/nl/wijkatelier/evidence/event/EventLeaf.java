package nl.wijkatelier.evidence.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.wijkatelier.evidence.tree.TreeHash;

/**
 * An event as a leaf of the tree; README.md describes it. Payload and metadata are in it as salted digests, so that an event
 * can be proved without showing them, and they cannot be found by guessing either.
 */
public final class EventLeaf {
    private static final byte[] FORM = bytes("wijkatelier-event-v1");

    private EventLeaf() {}

    /** The hash of the leaf that an event is; the same however much of it is shown. */
    public static byte[] hash(ShownEvent event) {
        return TreeHash.leaf(entry(event));
    }

    static byte[] entry(ShownEvent event) {
        var type = bytes(event.type());
        var typeRevision = bytes(event.typeRevision());
        var time = bytes(event.time());
        var entry = ByteBuffer.allocate(
                FORM.length + 8 + 3 * 4 + type.length + typeRevision.length + time.length + 2 * TreeHash.LENGTH);
        entry.put(FORM).putLong(event.revision());
        put(entry, type);
        put(entry, typeRevision);
        put(entry, time);
        return entry.put(event.metadataDigest()).put(event.payloadDigest()).array();
    }

    private static void put(ByteBuffer entry, byte[] field) {
        entry.putInt(field.length).put(field);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
