package nl.wijkatelier.command.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import nl.wijkatelier.contract.board.ImageType;

/** A PNG (PNG specification, third edition, 5): chunks with a check on each, from the header to the end and nothing after it. */
final class PngFile {
    private static final int SIGNATURE = 8;
    private static final int HEADER = 13;
    /** What the picture is made of, with its colours and its moves. The rest is text, time, camera or unknown. */
    private static final Set<String> PICTURE = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "bKGD", "hIST", "pHYs",
            "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
            "acTL", "fcTL", "fdAT");

    private final byte[] file;
    private final Bytes bytes;
    private final ByteArrayOutputStream bare;
    private boolean hasPixels;

    private PngFile(byte[] file) {
        this.file = file;
        bytes = new Bytes(file);
        bare = new ByteArrayOutputStream(file.length);
    }

    static ImageFile read(byte[] file) throws UnreadableImage {
        return new PngFile(file).read();
    }

    private ImageFile read() throws UnreadableImage {
        bytes.skip(SIGNATURE);
        var size = header();
        bytes.copy(0, bytes.at(), bare);
        String name;
        do {
            name = chunk();
        } while (!name.equals("IEND"));
        if (!hasPixels || bytes.left() > 0) {
            throw new UnreadableImage();
        }
        return new ImageFile(ImageType.PNG, size, bare.toByteArray());
    }

    private Dimensions header() throws UnreadableImage {
        int from = bytes.at();
        if (bytes.next32() != HEADER || !bytes.name().equals("IHDR")) {
            throw new UnreadableImage();
        }
        var size = new Dimensions(bytes.next32(), bytes.next32());
        bytes.skip(HEADER - 8);
        check(from);
        return size;
    }

    private String chunk() throws UnreadableImage {
        int from = bytes.at();
        int length = bytes.next32();
        var name = bytes.name();
        int contents = bytes.at();
        bytes.skip(length);
        check(from);
        hasPixels |= name.equals("IDAT");
        if (PICTURE.contains(name)) {
            bytes.copy(from, bytes.at(), bare);
        } else if (name.equals("eXIf")) {
            Orientation.in(Arrays.copyOfRange(file, contents, contents + length)).ifPresent(this::keep);
        }
        return name;
    }

    /** The check is over the name and the contents. */
    private void check(int from) throws UnreadableImage {
        int sum = sum(file, from + 4, bytes.at() - from - 4);
        int told = bytes.next16() << 16 | bytes.next16();
        if (sum != told) {
            throw new UnreadableImage();
        }
    }

    private void keep(Orientation orientation) {
        byte[] exif = orientation.exif();
        var chunk = ByteBuffer.allocate(exif.length + 12);
        chunk.putInt(exif.length).put(Bytes.of("eXIf")).put(exif);
        bare.writeBytes(chunk.putInt(sum(chunk.array(), 4, exif.length + 4)).array());
    }

    private static int sum(byte[] of, int from, int length) {
        var sum = new CRC32();
        sum.update(of, from, length);
        return (int) sum.getValue();
    }
}
