package nl.wijkatelier.evidence.tree;

import nl.wijkatelier.evidence.Sha256;


/** The hashes of RFC 9162 §2.1.1: SHA-256, in which a leaf and a node are told apart by their first byte. */
public final class TreeHash {
    /** Bytes in a hash. */
    public static final int LENGTH = 32;

    private TreeHash() {}

    /** The hash of a leaf. */
    public static byte[] leaf(byte[] entry) {
        var digest = Sha256.begin();
        digest.update((byte) 0);
        return digest.digest(entry);
    }

    /** The hash of the node above two others. */
    public static byte[] node(byte[] left, byte[] right) {
        var digest = Sha256.begin();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    /** The root of the tree without leaves. */
    public static byte[] empty() {
        return Sha256.begin().digest();
    }
}
