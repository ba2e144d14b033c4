package nl.wijkatelier.evidence.tree;

import java.util.ArrayList;
import java.util.List;

/** A tree of which only the right edge is kept: enough for its root, however many leaves were added. */
public final class Frontier {
    /** The roots of the complete subtrees that make up the tree, the largest first. */
    private final List<byte[]> peaks = new ArrayList<>();

    private long size;

    /** Adds the hash of the next leaf. */
    public void add(byte[] leafHash) {
        var hash = leafHash;
        for (var rest = size; (rest & 1) == 1; rest >>= 1) {
            hash = TreeHash.node(peaks.removeLast(), hash);
        }
        peaks.add(hash);
        size++;
    }

    /** How many leaves were added. */
    public long size() {
        return size;
    }

    /** The root of all that was added. */
    public byte[] root() {
        if (peaks.isEmpty()) {
            return TreeHash.empty();
        }
        var root = peaks.getLast();
        for (var i = peaks.size() - 2; i >= 0; i--) {
            root = TreeHash.node(peaks.get(i), root);
        }
        return root;
    }
}
