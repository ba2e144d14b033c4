package nl.wijkatelier.command.image;

import java.util.Arrays;
import java.util.Optional;
import nl.wijkatelier.contract.board.ImageType;

/**
 * What a file turns out to be, whatever its sender calls it.
 *
 * @param type the kind of image it is
 * @param size how large it is drawn
 * @param bare the file without what it says of itself, such as where it was made, when, by whom and with what: the picture,
 *     its colours and which way up it is
 */
record ImageFile(ImageType type, Dimensions size, byte[] bare) {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /**
     * Reads a file to its structure: not its pixels, which are drawn by who looks at it. Empty when it does not begin as an
     * image of a kind that we know.
     *
     * @throws UnreadableImage if it does, and then is none
     */
    static Optional<ImageFile> read(byte[] file) throws UnreadableImage {
        if (begins(file, 0, PNG)) {
            return Optional.of(drawn(PngFile.read(file)));
        }
        if (begins(file, 0, JPEG)) {
            return Optional.of(drawn(JpegFile.read(file)));
        }
        if (begins(file, 0, Bytes.of("RIFF")) && begins(file, 8, Bytes.of("WEBP"))) {
            return Optional.of(drawn(WebpFile.read(file)));
        }
        return Optional.empty();
    }

    private static ImageFile drawn(ImageFile file) throws UnreadableImage {
        if (file.size.pixels() == 0) {
            throw new UnreadableImage();
        }
        return file;
    }

    private static boolean begins(byte[] file, int at, byte[] with) {
        return file.length >= at + with.length && Arrays.equals(file, at, at + with.length, with, 0, with.length);
    }
}
