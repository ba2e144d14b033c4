package nl.wijkatelier.evidence.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** The Ed25519 key (RFC 8032) with which an installation signs its checkpoints. The same text always gets the same signature. */
public final class SigningKey {
    private static final int HALF = 32;

    private final byte[] secret;
    private final byte[] publicKey;
    private final PrivateKey key;

    private SigningKey(byte[] secret, byte[] publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
        try {
            this.key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has Ed25519", e);
        }
    }

    /** A new key. */
    public static SigningKey random() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            // Both encodings, RFC 8410, end with the 32 bytes that matter.
            return new SigningKey(end(pair.getPrivate().getEncoded()), end(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has Ed25519", e);
        }
    }

    /**
     * A key that was kept.
     *
     * @param text what {@link #text} gave
     * @throws IllegalArgumentException if it is no such text, or its halves do not belong together
     */
    public static SigningKey of(String text) {
        var both = Base64.getDecoder().decode(text.strip());
        if (both.length != 2 * HALF) {
            throw new IllegalArgumentException("An evidence key is base64 of 64 bytes: the secret and the public half");
        }
        var key = new SigningKey(Arrays.copyOf(both, HALF), end(both));
        var tried = key.name("check").verifies("check\n", key.sign("check\n"));
        if (!tried) {
            throw new IllegalArgumentException("The two halves of the evidence key do not belong together");
        }
        return key;
    }

    /** The whole key, to be kept where nobody else reads it: base64 of the secret and the public half. */
    public String text() {
        var both = Arrays.copyOf(secret, 2 * HALF);
        System.arraycopy(publicKey, 0, both, HALF, HALF);
        return Base64.getEncoder().encodeToString(both);
    }

    /** The public half under a name. */
    public NoteKey name(String name) {
        return NoteKey.of(name, publicKey);
    }

    /** The public half under a name, as that of who cosigns. */
    public NoteKey cosigner(String name) {
        return new NoteKey(name, name(name).publicKey(), NoteKey.Purpose.COSIGN);
    }

    /** A note with this key's cosignature below the signatures that are there, under a name. */
    public SignedNote cosign(String name, SignedNote note, Instant at) {
        return note.with(cosigner(name), Cosignature.of(at, sign(Cosignature.signed(at, note.text()))).bytes());
    }

    /** The note of a text with this key's signature, under a name. */
    public SignedNote note(String name, String text) {
        return SignedNote.of(text, name(name), sign(text));
    }

    byte[] sign(String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(SignedNote.bytes(text));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key of Ed25519 signs", e);
        }
    }

    private static byte[] end(byte[] encoded) {
        return Arrays.copyOfRange(encoded, encoded.length - HALF, encoded.length);
    }

    /** Never the key: this may end up in a log. */
    @Override
    public String toString() {
        return "SigningKey";
    }
}
