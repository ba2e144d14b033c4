package nl.wijkatelier.verifier;

import java.util.Arrays;
import nl.wijkatelier.evidence.dossier.ZipForm.Entry;
import org.jspecify.annotations.Nullable;

/** Reads a file in chunks of whole lines. */
final class LineChunks {
    private static final int CHUNK = 1 << 20;
    /** No line of a dossier is longer; so what has no new lines does not fill the memory. */
    private static final int LONGEST_LINE = 1 << 24;

    private final DossierFile file;
    private final Entry entry;
    private long from;

    LineChunks(DossierFile file, Entry entry) {
        this.file = file;
        this.entry = entry;
    }

    /** The next lines; at the end of the file perhaps one that is not whole; null when there are no more. */
    byte @Nullable [] next() {
        for (var length = CHUNK; from < entry.size(); length *= 2) {
            var chunk = file.piece(entry, from, (int) Math.min(length, entry.size() - from));
            var whole = lengthOfWholeLines(chunk);
            if (whole > 0) {
                from += whole;
                return whole == chunk.length ? chunk : Arrays.copyOf(chunk, whole);
            }
            if (from + chunk.length == entry.size() || length >= LONGEST_LINE) {
                from = entry.size();
                return chunk;
            }
        }
        return null;
    }

    private static int lengthOfWholeLines(byte[] chunk) {
        var length = chunk.length;
        while (length > 0 && chunk[length - 1] != '\n') {
            length--;
        }
        return length;
    }
}
