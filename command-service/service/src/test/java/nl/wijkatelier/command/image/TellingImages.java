package nl.wijkatelier.command.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/** Photographs that say where they were taken, by whom and with what, in each of the places where a file can say so. */
public final class TellingImages {
    /** What stands in all those places. */
    public static final String TOLD = "J. de Vries, 52.0907 N 5.1214 E, serial 0042";
    /** What stands for a colour profile. */
    public static final String COLOURS = "a profile of colours";
    /** Turned a quarter, as Exif says it. */
    static final int TURNED = 6;

    private TellingImages() {}

    /** A quarter turned, 30 by 20 as it is stored. */
    public static byte[] jpeg() {
        byte[] plain = ImageBytes.jpeg(30, 20);
        var told = new ByteArrayOutputStream();
        told.write(plain, 0, 2);
        told.writeBytes(segment(0xe0, "JFXX\0" + TOLD));
        told.writeBytes(segment(0xe1, "Exif\0\0", exif(ByteOrder.LITTLE_ENDIAN)));
        told.writeBytes(segment(0xe1, "http://ns.adobe.com/xap/1.0/\0" + TOLD));
        told.writeBytes(segment(0xe2, "ICC_PROFILE\0\1\1" + COLOURS));
        told.writeBytes(segment(0xe2, "MPF\0" + TOLD));
        told.writeBytes(segment(0xed, "Photoshop 3.0\0" + TOLD));
        told.writeBytes(segment(0xef, TOLD));
        told.writeBytes(segment(0xfe, TOLD));
        told.write(plain, 2, plain.length - 2);
        return ImageBytes.followedBy(told.toByteArray(), TOLD);
    }

    /** With a remark between two of its rounds. */
    static byte[] progressiveJpeg() {
        byte[] plain = ImageBytes.progressiveJpeg(30, 20);
        int table = plain.length - 2;
        while (plain[table] != (byte) 0xff || plain[table + 1] != (byte) 0xc4) {
            table--;
        }
        var told = new ByteArrayOutputStream();
        told.write(plain, 0, table);
        told.writeBytes(segment(0xfe, TOLD));
        told.write(plain, table, plain.length - table);
        return told.toByteArray();
    }

    /** With a small picture in its header that shows more than the picture. */
    static byte[] jpegWithSmallPicture() {
        byte[] plain = ImageBytes.jpeg(30, 20);
        var told = new ByteArrayOutputStream();
        told.write(plain, 0, 2);
        told.writeBytes(segment(0xe0, "JFIF\0\1\2\0\0\1\0\1\1\17" + TOLD + " "));
        told.write(plain, 20, plain.length - 20);
        return told.toByteArray();
    }

    /** A quarter turned, 30 by 20 as it is stored. */
    static byte[] png() {
        byte[] plain = ImageBytes.png(30, 20);
        int afterHeader = 33;
        var told = new ByteArrayOutputStream();
        told.write(plain, 0, afterHeader);
        told.writeBytes(chunk("iCCP", ImageBytes.letters("x\0\0" + COLOURS)));
        told.writeBytes(chunk("eXIf", exif(ByteOrder.BIG_ENDIAN)));
        for (var name : new String[] {"tEXt", "zTXt", "iTXt", "tIME", "dSIG", "prVt"}) {
            told.writeBytes(chunk(name, ImageBytes.letters(TOLD)));
        }
        told.write(plain, afterHeader, plain.length - afterHeader);
        return told.toByteArray();
    }

    /** A quarter turned, 30 by 20 as it is stored. */
    static byte[] webp() {
        byte[] plain = ImageBytes.extendedWebp(30, 20);
        plain[20] = 0x2c;
        int afterHeader = 30;
        var told = new ByteArrayOutputStream();
        told.write(plain, 0, afterHeader);
        told.writeBytes(riffChunk("ICCP", ImageBytes.letters(COLOURS)));
        told.write(plain, afterHeader, plain.length - afterHeader);
        told.writeBytes(riffChunk("EXIF", exif(ByteOrder.LITTLE_ENDIAN)));
        told.writeBytes(riffChunk("XMP ", ImageBytes.letters(TOLD + "!")));
        told.writeBytes(riffChunk("what", ImageBytes.letters(TOLD)));
        return little(told.size()).put(told.toByteArray()).putInt(4, told.size() - 8).array();
    }

    /** Says who made it and, after that, which way up it is. */
    private static byte[] exif(ByteOrder order) {
        short make = 0x010f;
        short orientation = 0x0112;
        int text = 8 + 2 + 2 * 12 + 4;
        var exif = ByteBuffer.allocate(text + TOLD.length()).order(order);
        exif.put(ImageBytes.letters(order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM")).putShort((short) 42).putInt(8);
        exif.putShort((short) 2);
        exif.putShort(make).putShort((short) 2).putInt(TOLD.length()).putInt(text);
        exif.putShort(orientation).putShort((short) 3).putInt(1).putShort((short) TURNED).putShort((short) 0);
        return exif.putInt(0).put(ImageBytes.letters(TOLD)).array();
    }

    private static byte[] segment(int marker, String contents) {
        return segment(marker, contents, new byte[0]);
    }

    private static byte[] segment(int marker, String name, byte[] contents) {
        int length = 2 + name.length() + contents.length;
        return ByteBuffer.allocate(2 + length)
                .put((byte) 0xff).put((byte) marker).putShort((short) length).put(ImageBytes.letters(name)).put(contents)
                .array();
    }

    private static byte[] chunk(String name, byte[] contents) {
        var chunk = ByteBuffer.allocate(contents.length + 12).putInt(contents.length).put(ImageBytes.letters(name)).put(contents);
        var check = new CRC32();
        check.update(chunk.array(), 4, contents.length + 4);
        return chunk.putInt((int) check.getValue()).array();
    }

    private static byte[] riffChunk(String name, byte[] contents) {
        return little(8 + contents.length + contents.length % 2)
                .put(ImageBytes.letters(name)).putInt(contents.length).put(contents)
                .array();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
