package nl.wijkatelier.verifier;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import nl.wijkatelier.evidence.dossier.DossierForm;
import nl.wijkatelier.evidence.dossier.ZipForm.Entry;
import nl.wijkatelier.evidence.note.Checkpoint;
import nl.wijkatelier.evidence.tree.GrowingTree;
import nl.wijkatelier.evidence.tree.TreeHash;
import nl.wijkatelier.evidence.tree.TreeProofs;

/** The list of hashes of all leaves. If its root is the signed one, it tells which event is wrong. */
final class LeafHashes {
    private static final int WINDOW = 4_096;

    private final DossierFile file;
    private final Entry entry;
    private final GrowingTree tree = new GrowingTree(this::block);
    private byte[] window = new byte[0];
    private long windowFrom;

    LeafHashes(DossierFile file) {
        this.file = file;
        this.entry = file.entries().get(DossierForm.LEAF_HASHES);
    }

    /** Whether the tree over these hashes is that of a checkpoint. */
    boolean agreesWith(Checkpoint checkpoint) {
        if (entry.size() % TreeHash.LENGTH != 0 || entry.size() / TreeHash.LENGTH != checkpoint.size()) {
            return false;
        }
        for (var index = 0L; index < checkpoint.size(); index++) {
            tree.add(at(index));
        }
        return Arrays.equals(proofs().root(checkpoint.size()), checkpoint.rootHash());
    }

    /** What the tree over these hashes proves. */
    TreeProofs proofs() {
        return new TreeProofs(tree);
    }

    private List<byte[]> block(long index) {
        return LongStream.range(index, index + GrowingTree.BLOCK).mapToObj(this::at).toList();
    }

    /** The hash of a leaf; reads on from where it was read last. */
    byte[] at(long index) {
        if (index < windowFrom || index >= windowFrom + window.length / TreeHash.LENGTH) {
            var count = (int) Math.min(WINDOW, entry.size() / TreeHash.LENGTH - index);
            window = file.piece(entry, index * TreeHash.LENGTH, count * TreeHash.LENGTH);
            windowFrom = index;
        }
        var from = (int) (index - windowFrom) * TreeHash.LENGTH;
        return Arrays.copyOfRange(window, from, from + TreeHash.LENGTH);
    }
}
