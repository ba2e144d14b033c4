package nl.wijkatelier.evidence.event;

import java.nio.charset.StandardCharsets;
import nl.wijkatelier.evidence.Sha256;

/**
 * Digests that cannot be found by guessing what was digested. The salt comes from the identifier of the event, which holds that
 * of a command, and that the client makes up. A salt does not tell the identifier, nor the salt of the other part.
 */
enum Salted {
    METADATA(1),
    PAYLOAD(2);

    private final byte purpose;

    Salted(int purpose) {
        this.purpose = (byte) purpose;
    }

    byte[] salt(String id) {
        return sha256(new byte[] {purpose}, id.getBytes(StandardCharsets.UTF_8));
    }

    byte[] digest(String id, byte[] content) {
        return sha256(salt(id), content);
    }

    static byte[] sha256(byte[] first, byte[] second) {
        var sha256 = Sha256.begin();
        sha256.update(first);
        return sha256.digest(second);
    }
}
