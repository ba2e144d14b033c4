package nl.wijkatelier.evidence.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.wijkatelier.evidence.tree.TreeHash;

/**
 * An event as a leaf of the tree; README.md describes it. Payload and metadata are in it as salted digests, so that an event
 * can be proved without showing them, and they cannot be found by guessing either.
 */
public final class EventLeaf {
    private static final byte[] FORM = bytes("wijkatelier-event-v1");
    private static final byte METADATA = 1;
    private static final byte PAYLOAD = 2;

    private EventLeaf() {}

    /** The hash of the leaf that an event is. */
    public static byte[] hash(LoggedEvent event) {
        return TreeHash.leaf(entry(event));
    }

    static byte[] entry(LoggedEvent event) {
        var type = bytes(event.type());
        var typeRevision = bytes(event.typeRevision());
        var time = bytes(event.time());
        var id = bytes(event.id());
        var entry = ByteBuffer.allocate(
                FORM.length + 8 + 3 * 4 + type.length + typeRevision.length + time.length + 2 * TreeHash.LENGTH);
        entry.put(FORM).putLong(event.revision());
        put(entry, type);
        put(entry, typeRevision);
        put(entry, time);
        entry.put(salted(METADATA, id, event.metadata()));
        entry.put(salted(PAYLOAD, id, event.payload()));
        return entry.array();
    }

    /** The identifier is random enough to salt with: it holds that of a command, which the client makes up. */
    private static byte[] salted(byte purpose, byte[] id, byte[] content) {
        var sha256 = sha256();
        sha256.update(purpose);
        var salt = sha256.digest(id);
        sha256.update(salt);
        return sha256.digest(content);
    }

    private static void put(ByteBuffer entry, byte[] field) {
        entry.putInt(field.length).put(field);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
