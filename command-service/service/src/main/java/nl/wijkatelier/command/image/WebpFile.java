package nl.wijkatelier.command.image;

/** A WebP (RFC 9649, 2): one RIFF of chunks that fill the file, of which those with pixels say how large they are. */
final class WebpFile {
    private static final int LARGEST_SIDE = 0x3fff;

    private WebpFile() {}

    static Dimensions read(byte[] file) throws UnreadableImage {
        var bytes = new Bytes(file);
        bytes.skip(4);
        if (bytes.next32LittleEndian() != file.length - 8) {
            throw new UnreadableImage();
        }
        bytes.skip(4);
        var size = new Dimensions(0, 0);
        var hasPixels = false;
        while (bytes.left() > 0) {
            var name = bytes.name();
            int length = bytes.next32LittleEndian();
            int from = bytes.at();
            size = larger(size, size(name, bytes));
            hasPixels |= name.equals("VP8 ") || name.equals("VP8L") || name.equals("ANMF");
            int read = bytes.at() - from;
            bytes.skip(length - read);
            bytes.skip(length % 2);
        }
        if (!hasPixels) {
            throw new UnreadableImage();
        }
        return size;
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
