package nl.wijkatelier.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of everything in evidence (FIPS 180-4). */
public final class Sha256 {
    private Sha256() {}

    /** One to begin with. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
