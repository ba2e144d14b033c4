package nl.wijkatelier.command.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file that is read from front to back. Reading past its end makes it unreadable.
 *
 * <p>Numbers are of the file formats: most significant byte first, unless they say otherwise.
 */
final class Bytes {
    private final byte[] bytes;
    private int at;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int at() {
        return at;
    }

    int left() {
        return bytes.length - at;
    }

    int next() throws UnreadableImage {
        require(1);
        return bytes[at++] & 0xff;
    }

    int next16() throws UnreadableImage {
        return next() << 8 | next();
    }

    /** 32 bits, of which no format that we read uses the first. */
    int next32() throws UnreadableImage {
        int number = next16() << 16 | next16();
        if (number < 0) {
            throw new UnreadableImage();
        }
        return number;
    }

    int next16LittleEndian() throws UnreadableImage {
        return next() | next() << 8;
    }

    int next24LittleEndian() throws UnreadableImage {
        return next16LittleEndian() | next() << 16;
    }

    int next32LittleEndian() throws UnreadableImage {
        int number = next24LittleEndian() | next() << 24;
        if (number < 0) {
            throw new UnreadableImage();
        }
        return number;
    }

    /** Four letters. */
    String name() throws UnreadableImage {
        require(4);
        at += 4;
        return new String(bytes, at - 4, 4, StandardCharsets.ISO_8859_1);
    }

    void skip(int many) throws UnreadableImage {
        require(many);
        at += many;
    }

    /** The letters of a name, as image files hold them: a byte each. */
    static byte[] of(String name) {
        return name.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** So many bytes, as they are. */
    byte[] take(int many) throws UnreadableImage {
        skip(many);
        return Arrays.copyOfRange(bytes, at - many, at);
    }

    /** Writes what lies between two places that were passed. */
    void copy(int from, int end, ByteArrayOutputStream to) {
        to.write(bytes, from, end - from);
    }

    private void require(int many) throws UnreadableImage {
        if (many < 0 || left() < many) {
            throw new UnreadableImage();
        }
    }
}
