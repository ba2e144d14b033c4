package nl.wijkatelier.command.image;

import java.util.zip.CRC32;

/** A PNG (PNG specification, third edition, 5): chunks with a check on each, from the header to the end and nothing after it. */
final class PngFile {
    private static final int SIGNATURE = 8;
    private static final int HEADER = 13;

    private PngFile() {}

    static Dimensions read(byte[] file) throws UnreadableImage {
        var bytes = new Bytes(file);
        bytes.skip(SIGNATURE);
        var size = header(bytes, file);
        var hasPixels = false;
        String name;
        do {
            int from = bytes.at();
            int length = bytes.next32();
            name = bytes.name();
            bytes.skip(length);
            check(file, from, bytes);
            hasPixels |= name.equals("IDAT");
        } while (!name.equals("IEND"));
        if (!hasPixels || bytes.left() > 0) {
            throw new UnreadableImage();
        }
        return size;
    }

    private static Dimensions header(Bytes bytes, byte[] file) throws UnreadableImage {
        int from = bytes.at();
        if (bytes.next32() != HEADER || !bytes.name().equals("IHDR")) {
            throw new UnreadableImage();
        }
        var size = new Dimensions(bytes.next32(), bytes.next32());
        bytes.skip(HEADER - 8);
        check(file, from, bytes);
        return size;
    }

    /** The check is over the name and the contents. */
    private static void check(byte[] file, int from, Bytes bytes) throws UnreadableImage {
        var sum = new CRC32();
        sum.update(file, from + 4, bytes.at() - from - 4);
        int told = bytes.next16() << 16 | bytes.next16();
        if ((int) sum.getValue() != told) {
            throw new UnreadableImage();
        }
    }
}
