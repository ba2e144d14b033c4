package nl.wijkatelier.command.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Files of images, real and forged. */
public final class ImageBytes {
    private static final int AFTER_SIGNATURE_AND_HEADER_NAME = 16;

    private ImageBytes() {}

    /** A picture as Java writes it. */
    public static byte[] png(int width, int height) {
        return written("png", width, height);
    }

    /** A picture as Java writes it. */
    public static byte[] jpeg(int width, int height) {
        return written("jpg", width, height);
    }

    /** One that is drawn more sharply in several rounds, with tables between them. */
    public static byte[] progressiveJpeg(int width, int height) {
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var rounds = writer.getDefaultWriteParam();
            rounds.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(striped(width, height), null, null), rounds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] written(String format, int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(striped(width, height), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage striped(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x % height, 0x33aa66 + x);
        }
        return image;
    }

    /** A small PNG that says it is this large once it is drawn, with a check that is right. */
    public static byte[] pngThatSays(int width, int height) {
        var png = ByteBuffer.wrap(png(4, 4));
        png.putInt(AFTER_SIGNATURE_AND_HEADER_NAME, width).putInt(AFTER_SIGNATURE_AND_HEADER_NAME + 4, height);
        var check = new CRC32();
        check.update(png.array(), 12, 17);
        return png.putInt(29, (int) check.getValue()).array();
    }

    /** The least that makes a lossless WebP of a size, without pixels worth drawing. */
    public static byte[] webp(int width, int height) {
        return riff("VP8L", little(5).put((byte) 0x2f).putInt(width - 1 | height - 1 << 14).array());
    }

    /** Likewise, but lossy. */
    public static byte[] lossyWebp(int width, int height) {
        byte[] start = {0, 0, 0, (byte) 0x9d, 1, 0x2a};
        return riff("VP8 ", little(10).put(start).putShort((short) width).putShort((short) height).array());
    }

    /** One with a header of its own, in which the sides are, and then a lossless picture. */
    public static byte[] extendedWebp(int width, int height) {
        var sides = little(10).putInt(0).put(little(4).putInt(width - 1).array(), 0, 3)
                .put(little(4).putInt(height - 1).array(), 0, 3);
        byte[] picture = webp(1, 1);
        byte[] header = riff("VP8X", sides.array());
        var both = little(header.length + picture.length - 12).put(header).put(picture, 12, picture.length - 12);
        return both.putInt(4, both.capacity() - 8).array();
    }

    private static byte[] riff(String name, byte[] contents) {
        int padded = contents.length + contents.length % 2;
        return little(20 + padded)
                .put(letters("RIFF")).putInt(12 + padded).put(letters("WEBP"))
                .put(letters(name)).putInt(contents.length).put(contents)
                .array();
    }

    /** The file with something else after it. */
    public static byte[] followedBy(byte[] file, String more) {
        return ByteBuffer.allocate(file.length + more.length()).put(file).put(letters(more)).array();
    }

    public static byte[] letters(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
