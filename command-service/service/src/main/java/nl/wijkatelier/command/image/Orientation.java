package nl.wijkatelier.command.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * Which way up a picture is to be drawn: the one thing that is read, and kept, of what a camera says of it (Exif 3.0, 4.6.5;
 * TIFF 6.0, 2).
 *
 * @param value as Exif numbers it; 1, the way it is stored, is not worth telling
 */
record Orientation(int value) {
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int TIFF = 42;
    private static final int HEADER = 8;
    private static final int ENTRY = 12;
    private static final int LARGEST = 8;

    /** What Exif data say of it. Empty where they say nothing of use, or are damaged: then nobody turns the picture. */
    static Optional<Orientation> in(byte[] exif) {
        if (exif.length < HEADER) {
            return Optional.empty();
        }
        var tiff = ByteBuffer.wrap(exif);
        tiff.order(exif[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (exif[0] != exif[1] || tiff.getShort(2) != TIFF || directory < HEADER || directory > exif.length - 2) {
            return Optional.empty();
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        int end = Math.min(exif.length - ENTRY, directory + 2 + ENTRY * (entries - 1));
        for (int at = directory + 2; at <= end; at += ENTRY) {
            if (Short.toUnsignedInt(tiff.getShort(at)) == TAG && tiff.getShort(at + 2) == SHORT) {
                return told(tiff.getShort(at + 8));
            }
        }
        return Optional.empty();
    }

    private static Optional<Orientation> told(int value) {
        return value > 1 && value <= LARGEST ? Optional.of(new Orientation(value)) : Optional.empty();
    }

    /** Exif data that say this, and nothing else. */
    byte[] exif() {
        return ByteBuffer.allocate(HEADER + 2 + ENTRY + 4)
                .put((byte) 'M').put((byte) 'M').putShort((short) TIFF).putInt(HEADER)
                .putShort((short) 1)
                .putShort((short) TAG).putShort((short) SHORT).putInt(1).putShort((short) value).putShort((short) 0)
                .putInt(0)
                .array();
    }
}
