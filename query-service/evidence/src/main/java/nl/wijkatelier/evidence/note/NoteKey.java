package nl.wijkatelier.evidence.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import nl.wijkatelier.evidence.Sha256;

/**
 * The public half of an Ed25519 key under a name, as C2SP signed-note has it.
 *
 * @param name of whom it is; without spaces and without plus
 * @param publicKey base64 of its 32 bytes
 * @param purpose what it signs
 */
public record NoteKey(String name, String publicKey, Purpose purpose) {
    private static final int LENGTH = 32;
    /** What RFC 8410 puts before the 32 bytes. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    /** What a key signs; part of its id, so that a signature for the one is never one for the other. */
    public enum Purpose {
        /** The text of a note, as its author. */
        SIGN(1),
        /** A checkpoint of somebody else, with the time, as C2SP tlog-cosignature/v1 has it. */
        COSIGN(4);

        private final byte type;

        Purpose(int type) {
            this.type = (byte) type;
        }
    }

    /** A key that signs notes as their author. */
    public NoteKey(String name, String publicKey) {
        this(name, publicKey, Purpose.SIGN);
    }

    /** Refuses a name or a key that a note cannot have. */
    public NoteKey {
        if (!isName(name) || bytes(publicKey).length != LENGTH) {
            throw new IllegalArgumentException("Not the name and the 32 bytes of an Ed25519 key: " + name + " " + publicKey);
        }
    }

    /** Whether this can be the name of a key; narrower than C2SP has it: what can be seen of ASCII, but no plus. */
    public static boolean isName(String name) {
        return !name.isEmpty() && name.chars().allMatch(character -> character > ' ' && character < 127 && character != '+');
    }

    static NoteKey of(String name, byte[] publicKey) {
        return new NoteKey(name, Base64.getEncoder().encodeToString(publicKey));
    }

    /**
     * Reads the key of an author as {@link #line} writes it.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static NoteKey parse(String line) {
        return parse(line, Purpose.SIGN);
    }

    /**
     * Reads a key for a purpose as {@link #line} writes it.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static NoteKey parse(String line, Purpose purpose) {
        var parts = line.split("\\+", 3);
        var typed = parts.length == 3 ? bytes(parts[2]) : new byte[0];
        if (typed.length != 1 + LENGTH) {
            throw new IllegalArgumentException("Not a key: " + line);
        }
        var publicKey = Base64.getEncoder().encodeToString(Arrays.copyOfRange(typed, 1, typed.length));
        var key = new NoteKey(parts[0], publicKey, purpose);
        if (!key.line().equals(line)) {
            throw new IllegalArgumentException("Not a key: " + line);
        }
        return key;
    }

    /** The key in one line: {@code <name>+<id in hex>+<base64 of type and key>}. */
    public String line() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+" + Base64.getEncoder().encodeToString(typed());
    }

    /** The four bytes by which a signature tells which key made it. */
    public byte[] id() {
        var digest = Sha256.begin();
        digest.update(SignedNote.bytes(name + "\n"));
        return Arrays.copyOf(digest.digest(typed()), 4);
    }

    /** Whether this key made a signature of a text. */
    public boolean verifies(String text, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key());
            check.update(SignedNote.bytes(text));
            return check.verify(signature);
        } catch (GeneralSecurityException e) { // what is no signature at all, or no point on the curve
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        var encoded = Arrays.copyOf(X509, X509.length + LENGTH);
        System.arraycopy(bytes(publicKey), 0, encoded, X509.length, LENGTH);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private byte[] typed() {
        var typed = new byte[1 + LENGTH];
        typed[0] = purpose.type;
        System.arraycopy(bytes(publicKey), 0, typed, 1, LENGTH);
        return typed;
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
