package nl.wijkatelier.evidence.note;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * A signature of a second party under a checkpoint, with the time at which it was made (C2SP tlog-cosignature/v1).
 *
 * @param at to the second
 * @param signature 64 bytes. Not copied: leave it as it is
 */
record Cosignature(Instant at, byte[] signature) {
    private static final int LENGTH = 64;
    /** Seconds since 1970: far from now, and a number that all languages can tell the time of. */
    private static final long LATEST = 1L << 40;

    static Cosignature of(Instant at, byte[] signature) {
        return new Cosignature(Instant.ofEpochSecond(at.getEpochSecond()), signature);
    }

    /** Reads one; empty if it is none. */
    static Optional<Cosignature> read(byte[] bytes) {
        if (bytes.length != Long.BYTES + LENGTH) {
            return Optional.empty();
        }
        var seconds = ByteBuffer.wrap(bytes).getLong();
        return seconds >= 0 && seconds < LATEST
                ? Optional.of(new Cosignature(Instant.ofEpochSecond(seconds), Arrays.copyOfRange(bytes, Long.BYTES, bytes.length)))
                : Optional.empty();
    }

    /** What is signed of the text of a note. */
    static String signed(Instant at, String text) {
        return "cosignature/v1\ntime " + at.getEpochSecond() + "\n" + text;
    }

    byte[] bytes() {
        return ByteBuffer.allocate(Long.BYTES + signature.length).putLong(at.getEpochSecond()).put(signature).array();
    }
}
