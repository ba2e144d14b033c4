package nl.wijkatelier.evidence.tree;

/** The hashes of the complete subtrees of a tree. */
public interface Subtrees {
    /** How many leaves the tree has. */
    long size();

    /**
     * The hash of a complete subtree.
     *
     * @param level it has two to the power of this leaves; 0 is a leaf
     * @param index how many of its size come before it; all of its leaves must be in the tree
     */
    byte[] hash(int level, long index);
}
