package nl.wijkatelier.command.image;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import nl.wijkatelier.contract.board.ImageType;
import org.jspecify.annotations.Nullable;

/**
 * A JPEG (ITU-T T.81, annex B): segments, of which one says how large it is and some are followed by pixels, and an end.
 * Behind the end telephones keep things of their own, such as a film with its sound or the whole of what was cut: that is not
 * kept.
 */
final class JpegFile {
    private static final int END = 0xd9;
    private static final int PIXELS = 0xda;
    private static final int JFIF = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int COLOURS = 0xe2;
    private static final int ADOBE = 0xee;
    private static final String EXIF_NAME = "Exif\0\0";
    /** Up to the small picture, which may show more than the picture itself. */
    private static final int JFIF_LENGTH = 12;

    private final Bytes bytes;
    private final ByteArrayOutputStream bare;
    private @Nullable Dimensions size;

    private JpegFile(byte[] file) {
        bytes = new Bytes(file);
        bare = new ByteArrayOutputStream(file.length);
    }

    static ImageFile read(byte[] file) throws UnreadableImage {
        return new JpegFile(file).read();
    }

    private ImageFile read() throws UnreadableImage {
        bytes.skip(2);
        bytes.copy(0, bytes.at(), bare);
        boolean hasPixels = false;
        int marker = marker();
        while (marker != END) {
            byte[] contents = bytes.take(bytes.next16() - 2);
            keep(marker, contents);
            if (marker == PIXELS) {
                hasPixels = true;
                marker = pixels();
            } else {
                marker = marker();
            }
        }
        var drawn = size;
        if (drawn == null || !hasPixels) {
            throw new UnreadableImage();
        }
        mark(END);
        return new ImageFile(ImageType.JPEG, drawn, bare.toByteArray());
    }

    private int marker() throws UnreadableImage {
        if (bytes.next() != 0xff) {
            throw new UnreadableImage();
        }
        int marker = bytes.next();
        while (marker == 0xff) {
            marker = bytes.next();
        }
        return marker;
    }

    private void keep(int marker, byte[] contents) throws UnreadableImage {
        if (isFrame(marker)) {
            var frame = new Bytes(contents);
            frame.skip(1);
            int height = frame.next16();
            size = new Dimensions(frame.next16(), height);
        }
        if (isPicture(marker) || marker == COLOURS && begins(contents, "ICC_PROFILE\0") || marker == ADOBE && begins(contents, "Adobe")) {
            segment(marker, contents);
        } else if (marker == JFIF && begins(contents, "JFIF\0")) {
            segment(marker, Arrays.copyOf(Arrays.copyOf(contents, JFIF_LENGTH), JFIF_LENGTH + 2));
        } else if (marker == EXIF && begins(contents, EXIF_NAME)) {
            Orientation.in(Arrays.copyOfRange(contents, EXIF_NAME.length(), contents.length)).ifPresent(this::keep);
        }
    }

    private void keep(Orientation orientation) {
        var contents = new ByteArrayOutputStream();
        contents.writeBytes(Bytes.of(EXIF_NAME));
        contents.writeBytes(orientation.exif());
        segment(EXIF, contents.toByteArray());
    }

    /** The start of a frame, of any coding; the others in this range are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Frames, tables and pixels; the rest is of applications, or a comment. */
    private static boolean isPicture(int marker) {
        return marker >= 0xc0 && marker <= 0xdf;
    }

    private static boolean begins(byte[] contents, String name) {
        byte[] start = Bytes.of(name);
        return contents.length >= start.length && Arrays.equals(contents, 0, start.length, start, 0, start.length);
    }

    private void segment(int marker, byte[] contents) {
        mark(marker);
        bare.write(contents.length + 2 >> 8);
        bare.write(contents.length + 2);
        bare.writeBytes(contents);
    }

    private void mark(int marker) {
        bare.write(0xff);
        bare.write(marker);
    }

    /** Keeps pixels up to the marker behind them, and tells which that is. Within them stand marks to begin anew from. */
    private int pixels() throws UnreadableImage {
        int from = bytes.at();
        int before;
        int now = 0;
        do {
            before = now;
            now = bytes.next();
        } while (before != 0xff || now == 0xff || now == 0 || now >= 0xd0 && now <= 0xd7);
        bytes.copy(from, bytes.at() - 2, bare);
        return now;
    }
}
