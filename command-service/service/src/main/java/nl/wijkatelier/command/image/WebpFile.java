package nl.wijkatelier.command.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;
import nl.wijkatelier.contract.board.ImageType;

/** A WebP (RFC 9649, 2): one RIFF of chunks that fill the file, of which those with pixels say how large they are. */
final class WebpFile {
    private static final int LARGEST_SIDE = 0x3fff;
    private static final int LENGTH_AT = 4;
    /** In the extended header, which comes first: what else is in the file. */
    private static final int FLAGS_AT = 20;
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;
    /** What the picture is made of, with its colours and its moves. The rest is camera, text or unknown. */
    private static final Set<String> PICTURE = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");

    private final Bytes bytes;
    private final ByteArrayOutputStream bare;
    private Dimensions size = new Dimensions(0, 0);
    private boolean hasPixels;
    private boolean isTurned;

    private WebpFile(byte[] file) {
        bytes = new Bytes(file);
        bare = new ByteArrayOutputStream(file.length);
    }

    static ImageFile read(byte[] file) throws UnreadableImage {
        return new WebpFile(file).read();
    }

    private ImageFile read() throws UnreadableImage {
        bytes.skip(LENGTH_AT);
        if (bytes.next32LittleEndian() != bytes.left()) {
            throw new UnreadableImage();
        }
        bytes.skip(4);
        bytes.copy(0, bytes.at(), bare);
        while (bytes.left() > 0) {
            chunk();
        }
        if (!hasPixels) {
            throw new UnreadableImage();
        }
        return new ImageFile(ImageType.WEBP, size, told());
    }

    private void chunk() throws UnreadableImage {
        int start = bytes.at();
        var name = bytes.name();
        byte[] contents = bytes.take(bytes.next32LittleEndian());
        bytes.skip(contents.length % 2);
        size = larger(size, size(name, new Bytes(contents)));
        hasPixels |= name.equals("VP8 ") || name.equals("VP8L") || name.equals("ANMF");
        if (PICTURE.contains(name)) {
            bytes.copy(start, bytes.at(), bare);
        } else if (name.equals("EXIF")) {
            Orientation.in(contents).ifPresent(this::keep);
        }
    }

    private void keep(Orientation orientation) {
        byte[] exif = orientation.exif();
        var chunk = ByteBuffer.allocate(exif.length + 8).order(ByteOrder.LITTLE_ENDIAN);
        bare.writeBytes(chunk.put(Bytes.of("EXIF")).putInt(exif.length).put(exif).array());
        isTurned = true;
    }

    /** With a header that tells what is in it now. */
    private byte[] told() {
        byte[] file = bare.toByteArray();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(LENGTH_AT, file.length - 8);
        if (Arrays.equals(file, 12, 16, Bytes.of("VP8X"), 0, 4)) {
            file[FLAGS_AT] &= (byte) ~(isTurned ? HAS_XMP : HAS_XMP | HAS_EXIF);
        }
        return file;
    }

    /** What a chunk says of the size: nothing, for most. */
    private static Dimensions size(String name, Bytes bytes) throws UnreadableImage {
        return switch (name) {
            case "VP8X" -> {
                bytes.skip(4);
                yield new Dimensions(bytes.next24LittleEndian() + 1, bytes.next24LittleEndian() + 1);
            }
            case "VP8 " -> lossy(bytes);
            case "VP8L" -> lossless(bytes);
            default -> new Dimensions(0, 0);
        };
    }

    private static Dimensions lossy(Bytes bytes) throws UnreadableImage {
        bytes.skip(3);
        if (bytes.next() != 0x9d || bytes.next() != 0x01 || bytes.next() != 0x2a) {
            throw new UnreadableImage();
        }
        return new Dimensions(bytes.next16LittleEndian() & LARGEST_SIDE, bytes.next16LittleEndian() & LARGEST_SIDE);
    }

    private static Dimensions lossless(Bytes bytes) throws UnreadableImage {
        if (bytes.next() != 0x2f) {
            throw new UnreadableImage();
        }
        int sides = bytes.next16LittleEndian() | bytes.next16LittleEndian() << 16;
        return new Dimensions((sides & LARGEST_SIDE) + 1, (sides >>> 14 & LARGEST_SIDE) + 1);
    }

    private static Dimensions larger(Dimensions one, Dimensions other) {
        return new Dimensions(Math.max(one.width(), other.width()), Math.max(one.height(), other.height()));
    }
}
