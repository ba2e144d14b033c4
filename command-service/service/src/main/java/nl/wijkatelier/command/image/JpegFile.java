package nl.wijkatelier.command.image;

/**
 * A JPEG (ITU-T T.81, annex B): segments up to the pixels, one of which says how large it is, and an end. Behind the end
 * telephones keep things of their own.
 */
final class JpegFile {
    private static final int END = 0xd9;
    private static final int PIXELS = 0xda;

    private JpegFile() {}

    static Dimensions read(byte[] file) throws UnreadableImage {
        var bytes = new Bytes(file);
        bytes.skip(2);
        Dimensions size = null;
        for (int marker = marker(bytes); marker != PIXELS; marker = marker(bytes)) {
            int length = bytes.next16() - 2;
            int from = bytes.at();
            if (isFrame(marker)) {
                bytes.skip(1);
                int height = bytes.next16();
                size = new Dimensions(bytes.next16(), height);
            }
            bytes.skip(from + length - bytes.at());
        }
        if (size == null) {
            throw new UnreadableImage();
        }
        skipPixels(bytes);
        return size;
    }

    private static int marker(Bytes bytes) throws UnreadableImage {
        if (bytes.next() != 0xff) {
            throw new UnreadableImage();
        }
        int marker = bytes.next();
        while (marker == 0xff) {
            marker = bytes.next();
        }
        return marker;
    }

    /** The start of a frame, of any coding; the others in this range are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static void skipPixels(Bytes bytes) throws UnreadableImage {
        int before;
        int now = 0;
        do {
            before = now;
            now = bytes.next();
        } while (before != 0xff || now != END);
    }
}
