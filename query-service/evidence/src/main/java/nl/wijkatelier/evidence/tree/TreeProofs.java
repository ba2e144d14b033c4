package nl.wijkatelier.evidence.tree;

import java.util.ArrayList;
import java.util.List;

/** Roots and proofs of RFC 9162 §2.1, of the tree as it is or as it was when it was smaller. */
public final class TreeProofs {
    private final Subtrees tree;

    /** Proofs from this tree. */
    public TreeProofs(Subtrees tree) {
        this.tree = tree;
    }

    /** The root over the first leaves (§2.1.1). */
    public byte[] root(long size) {
        require(size <= tree.size());
        return size == 0 ? TreeHash.empty() : root(0, size);
    }

    /**
     * The path from a leaf to the root over the first leaves (§2.1.3.1).
     *
     * @param index how many leaves come before it
     */
    public List<byte[]> inclusion(long index, long size) {
        require(0 <= index && index < size && size <= tree.size());
        var path = new ArrayList<byte[]>();
        climb(index, 0, size, path);
        return path;
    }

    /** The proof that the tree of the first leaves is the beginning of a larger one (§2.1.4.1); empty if they are as large. */
    public List<byte[]> consistency(long smaller, long larger) {
        require(0 < smaller && smaller <= larger && larger <= tree.size());
        var proof = new ArrayList<byte[]>();
        prove(smaller, 0, larger, true, proof);
        return proof;
    }

    private byte[] root(long from, long to) {
        var leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            return tree.hash(Long.numberOfTrailingZeros(leaves), from / leaves);
        }
        var middle = middle(from, to);
        return TreeHash.node(root(from, middle), root(middle, to));
    }

    private void climb(long index, long from, long to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        var middle = middle(from, to);
        if (index < middle) {
            climb(index, from, middle, path);
            path.add(root(middle, to));
        } else {
            climb(index, middle, to, path);
            path.add(root(from, middle));
        }
    }

    /** @param known whether who checks knows the hash over all from here to {@code smaller}: it is their own root */
    private void prove(long smaller, long from, long to, boolean known, List<byte[]> proof) {
        if (smaller == to) {
            if (!known) {
                proof.add(root(from, to));
            }
            return;
        }
        var middle = middle(from, to);
        if (smaller <= middle) {
            prove(smaller, from, middle, known, proof);
            proof.add(root(middle, to));
        } else {
            prove(smaller, middle, to, false, proof);
            proof.add(root(from, middle));
        }
    }

    /** The left half is the largest complete tree that leaves something for the right. */
    private static long middle(long from, long to) {
        return from + Long.highestOneBit(to - from - 1);
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new IllegalArgumentException("There is no such proof in this tree");
        }
    }
}
