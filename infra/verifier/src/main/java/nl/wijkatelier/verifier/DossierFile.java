package nl.wijkatelier.verifier;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.evidence.dossier.DossierForm;
import nl.wijkatelier.evidence.dossier.ZipForm;
import nl.wijkatelier.evidence.dossier.ZipForm.Entry;

/** A dossier of which every byte that is not the content of a file has been compared with what it must be. */
final class DossierFile {
    /** What is small enough to be read as a whole. */
    private static final int SMALL = 1 << 24;

    private static final int PIECE = 1 << 20;
    private static final int LOCAL_FILE = 0x04034b50;
    private static final int LONGEST_NAME = 100;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment bytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * Looks at the bytes of a dossier.
     *
     * @throws NotADossier if they are not written as those of a dossier are
     */
    DossierFile(MemorySegment bytes) throws NotADossier {
        this.bytes = bytes;
        look();
    }

    /** The bytes of a file: mapped, not read, however large it is. */
    static MemorySegment map(Path path, Arena arena) throws IOException {
        try (var channel = FileChannel.open(path)) {
            return channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
        }
    }

    private void look() throws NotADossier {
        var place = 0L;
        while (startsWithFile(place)) {
            var entry = entry(place);
            var isLarge = entry.size() > SMALL && isRead(entry.name());
            if (entry.end() > bytes.byteSize() || isLarge || entries.containsKey(entry.name())) {
                throw new NotADossier(place);
            }
            entries.put(entry.name(), entry);
            place = entry.end();
        }
        var end = ZipForm.end(List.copyOf(entries.values()));
        if (bytes.byteSize() - place != end.length || !Arrays.equals(read(place, end.length), end)) {
            throw new NotADossier(place);
        }
    }

    /** Whether it is read as a whole, and not only passed by. */
    private static boolean isRead(String name) {
        return !name.equals(DossierForm.EVENTS)
                && !name.equals(DossierForm.LEAF_HASHES)
                && (!DossierForm.isForPeople(name) || StampFiles.isStamp(name));
    }

    private boolean startsWithFile(long place) {
        return bytes.byteSize() - place >= ZipForm.LOCAL_HEADER && bytes.get(INT, place) == LOCAL_FILE;
    }

    private Entry entry(long place) throws NotADossier {
        int nameLength = bytes.get(SHORT, place + 26);
        if (nameLength <= 0 || nameLength > LONGEST_NAME || place + ZipForm.LOCAL_HEADER + nameLength > bytes.byteSize()) {
            throw new NotADossier(place);
        }
        var name = new String(read(place + ZipForm.LOCAL_HEADER, nameLength), StandardCharsets.ISO_8859_1);
        var size = Integer.toUnsignedLong(bytes.get(INT, place + 22));
        var entry = new Entry(name, size, bytes.get(INT, place + 14), place);
        if (!isName(name) || !Arrays.equals(ZipForm.header(entry), read(place, ZipForm.LOCAL_HEADER + nameLength))) {
            throw new NotADossier(place);
        }
        return entry;
    }

    private static boolean isName(String name) {
        return name.chars().allMatch(character -> character < 128
                && (Character.isLetterOrDigit(character) || character == '.' || character == '/' || character == '-'));
    }

    /** The files in it, in the order in which they are there. */
    Map<String, Entry> entries() {
        return entries;
    }

    /** The content of a small file. */
    byte[] content(String name) {
        var entry = entries.get(name);
        return read(entry.content(), (int) entry.size());
    }

    /** Some bytes of a file. */
    byte[] piece(Entry entry, long from, int length) {
        return read(entry.content() + from, length);
    }

    /** Passes the content of a file on, a piece at a time. */
    void pass(Entry entry, OutputStream out) throws IOException {
        for (var from = 0L; from < entry.size(); from += PIECE) {
            out.write(piece(entry, from, (int) Math.min(PIECE, entry.size() - from)));
        }
    }

    private byte[] read(long place, int length) {
        return bytes.asSlice(place, length).toArray(ValueLayout.JAVA_BYTE);
    }
}
