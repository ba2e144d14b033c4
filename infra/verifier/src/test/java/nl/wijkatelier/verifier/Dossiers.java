package nl.wijkatelier.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verification of dossiers that are in memory. */
final class Dossiers {
    private Dossiers() {}

    /** What is wrong with a dossier. */
    static List<String> faults(byte[] dossier) {
        return faults(dossier, null);
    }

    /** What is wrong with a dossier, to who kept a checkpoint. */
    static List<String> faults(byte[] dossier, @Nullable String held) {
        try {
            var kept = held == null ? null : new Held(held.getBytes(StandardCharsets.UTF_8), null);
            return Verification.of(MemorySegment.ofArray(dossier), kept, null).faults().stream().map(Fault::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] flipped(byte[] dossier, long bit) {
        var other = dossier.clone();
        other[(int) (bit / 8)] ^= (byte) (1 << bit % 8);
        return other;
    }
}
