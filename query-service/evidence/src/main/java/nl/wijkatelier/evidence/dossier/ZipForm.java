package nl.wijkatelier.evidence.dossier;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The only way in which a dossier is a ZIP: nothing is compressed, and every field has one value. So a dossier is the same
 * wherever it is made, any tool opens it, and no bit of it is without meaning.
 */
public final class ZipForm {
    /** Bytes of a header before the name. */
    public static final int LOCAL_HEADER = 30;

    /** What a dossier and all in it must stay under, in bytes. */
    public static final long LIMIT = 0xFFFF_FFFFL;

    private static final int CENTRAL_HEADER = 46;
    private static final int END = 22;
    private static final short VERSION = 10;
    private static final short FIRST_OF_1980 = 0x21;

    private ZipForm() {}

    /**
     * A file in a dossier.
     *
     * @param name letters, digits and / - . alone
     * @param size bytes
     * @param crc CRC-32 of its content
     * @param offset of its header
     */
    public record Entry(String name, long size, int crc, long offset) {
        /** Where what comes after it begins. */
        public long end() {
            return content() + size;
        }

        /** Where its content begins. */
        public long content() {
            return offset + LOCAL_HEADER + name.length();
        }
    }

    /** What comes before the content of a file. */
    public static byte[] header(Entry entry) {
        var header = bytes(LOCAL_HEADER + entry.name().length()).putInt(0x04034b50);
        return common(header, entry).put(ascii(entry.name())).array();
    }

    /** What comes after the last file. */
    public static byte[] end(List<Entry> entries) {
        var directory = entries.stream().mapToInt(entry -> CENTRAL_HEADER + entry.name().length()).sum();
        var end = bytes(directory + END);
        for (var entry : entries) {
            common(end.putInt(0x02014b50).putShort(VERSION), entry)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt((int) entry.offset())
                    .put(ascii(entry.name()));
        }
        var count = (short) entries.size();
        return end.putInt(0x06054b50)
                .putInt(0)
                .putShort(count)
                .putShort(count)
                .putInt(directory)
                .putInt((int) (entries.isEmpty() ? 0 : entries.getLast().end()))
                .putShort((short) 0)
                .array();
    }

    private static ByteBuffer common(ByteBuffer header, Entry entry) {
        return header.putShort(VERSION)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(FIRST_OF_1980)
                .putInt(entry.crc())
                .putInt((int) entry.size())
                .putInt((int) entry.size())
                .putShort((short) entry.name().length())
                .putShort((short) 0);
    }

    private static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
