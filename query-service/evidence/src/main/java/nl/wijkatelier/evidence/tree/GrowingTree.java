package nl.wijkatelier.evidence.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree that grows leaf by leaf and keeps little: no hash below the blocks of {@value #BLOCK} leaves but for the last, unfinished
 * block. What a proof needs below that is read again from the leaves, a block at a time. For one thread at a time.
 */
public final class GrowingTree implements Subtrees {
    private static final int LEVEL = 8;

    /** Leaves in a block. */
    public static final int BLOCK = 1 << LEVEL;

    private final Leaves leaves;
    private final List<List<byte[]>> levels = new ArrayList<>();
    private List<byte[]> unfinished = new ArrayList<>(BLOCK);
    private long blocks;
    private long cachedBlock = -1;
    private List<byte[]> cached = List.of();

    /** Where the hashes of leaves are to be had again. */
    @FunctionalInterface
    public interface Leaves {
        /** The hashes of the {@value #BLOCK} leaves from an index on; they were all added before. */
        List<byte[]> from(long index);
    }

    /** An empty tree whose leaves, once added, can be read again. */
    public GrowingTree(Leaves leaves) {
        this.leaves = leaves;
    }

    /** Adds the hash of the next leaf. */
    public void add(byte[] leafHash) {
        unfinished.add(leafHash);
        if (unfinished.size() == BLOCK) {
            carry(0, over(unfinished));
            blocks++;
            unfinished = new ArrayList<>(BLOCK);
        }
    }

    private void carry(int step, byte[] hash) {
        if (step == levels.size()) {
            levels.add(new ArrayList<>());
        }
        var level = levels.get(step);
        level.add(hash);
        if (level.size() % 2 == 0) {
            carry(step + 1, TreeHash.node(level.get(level.size() - 2), hash));
        }
    }

    @Override
    public long size() {
        return blocks * BLOCK + unfinished.size();
    }

    @Override
    public byte[] hash(int level, long index) {
        if (level >= LEVEL) {
            return levels.get(level - LEVEL).get(Math.toIntExact(index));
        }
        var first = index << level;
        var within = (int) (first % BLOCK);
        return over(block(first / BLOCK).subList(within, within + (1 << level)));
    }

    private List<byte[]> block(long block) {
        if (block == blocks) {
            return unfinished;
        }
        if (block != cachedBlock) {
            cached = leaves.from(block * BLOCK);
            cachedBlock = block;
        }
        return cached;
    }

    private static byte[] over(List<byte[]> hashes) {
        var frontier = new Frontier();
        hashes.forEach(frontier::add);
        return frontier.root();
    }
}
