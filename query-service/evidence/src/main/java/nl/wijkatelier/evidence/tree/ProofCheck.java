package nl.wijkatelier.evidence.tree;

import java.util.Arrays;
import java.util.List;

/** The checking of proofs, step by step as RFC 9162 has it; it shares nothing with how they are made. */
public final class ProofCheck {
    private ProofCheck() {}

    /** Whether a leaf is in the tree of a root (§2.1.3.2). */
    public static boolean included(byte[] leafHash, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var node = index;
        var last = size - 1;
        var hash = leafHash;
        for (var sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = TreeHash.node(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = TreeHash.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether a tree is the beginning of a larger one (§2.1.4.2). */
    public static boolean consistent(long smaller, long larger, byte[] smallRoot, byte[] largeRoot, List<byte[]> proof) {
        if (smaller <= 0 || smaller > larger) {
            return false;
        }
        if (smaller == larger) {
            return proof.isEmpty() && Arrays.equals(smallRoot, largeRoot);
        }
        if (proof.isEmpty()) {
            return false;
        }
        var complete = Long.bitCount(smaller) == 1;
        return climbs(smaller, larger, smallRoot, largeRoot, complete ? smallRoot : proof.getFirst(),
                complete ? proof : proof.subList(1, proof.size()));
    }

    private static boolean climbs(
            long smaller, long larger, byte[] smallRoot, byte[] largeRoot, byte[] start, List<byte[]> path) {
        var node = smaller - 1;
        var last = larger - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        var small = start;
        var large = start;
        for (var hash : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                small = TreeHash.node(hash, small);
                large = TreeHash.node(hash, large);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                large = TreeHash.node(large, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(small, smallRoot) && Arrays.equals(large, largeRoot);
    }
}
