package nl.wijkatelier.evidence.dossier;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;
import nl.wijkatelier.evidence.Sha256;

/** Takes in a content and keeps what a dossier says of it: its size, CRC-32 and SHA-256. */
public final class Measure extends OutputStream {
    private final CRC32 crc = new CRC32();
    private final MessageDigest sha256 = Sha256.begin();
    private long size;

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        crc.update(bytes, from, length);
        sha256.update(bytes, from, length);
        size += length;
    }

    long size() {
        return size;
    }

    /** The CRC-32 of all that was written. */
    public int crc() {
        return (int) crc.getValue();
    }

    /** The SHA-256 of all that was written, in hex; ask once for either. */
    public String sha256() {
        return HexFormat.of().formatHex(digest());
    }

    /** The SHA-256 of all that was written; ask once for either. */
    public byte[] digest() {
        return sha256.digest();
    }
}
