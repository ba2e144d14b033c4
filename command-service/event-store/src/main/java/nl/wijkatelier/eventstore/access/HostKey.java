package nl.wijkatelier.eventstore.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The secret of who runs the installation. */
public final class HostKey {
    private final byte[] value;

    /** The host key as it is sent. */
    public HostKey(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The host key must not be blank");
        }
        this.value = value.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether somebody presents this key; takes the same time whatever they present. */
    public boolean matches(String presented) {
        return MessageDigest.isEqual(value, presented.getBytes(StandardCharsets.UTF_8));
    }

    /** The key, to be handed to the host and to nobody and nothing else. */
    public String value() {
        return new String(value, StandardCharsets.UTF_8);
    }

    /** Never the key itself: this may end up in a log. */
    @Override
    public String toString() {
        return "HostKey";
    }
}
