package nl.wijkatelier.evidence.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Proofs of any history: they prove, and nothing that differs in a bit does. */
class RandomProofsTest {
    private static final int TRIES = 600;
    private static final int LARGEST = 1_700;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<byte[]> leaves = LongStream.range(0, LARGEST)
            .mapToObj(i -> TreeHash.leaf(ByteBuffer.allocate(16).putLong(seed).putLong(i).array()))
            .toList();
    private final GrowingTree tree = new GrowingTree(from -> leaves.subList((int) from, (int) from + GrowingTree.BLOCK));
    private final TreeProofs proofs = new TreeProofs(tree);

    RandomProofsTest() {
        System.out.println("proofs: replay with -Dseed=" + seed);
        leaves.forEach(tree::add);
    }

    @Test
    void roots_are_those_of_the_definition() {
        for (var size = 1; size <= LARGEST; size += 1 + random.nextInt(40)) {
            var frontier = new Frontier();
            leaves.subList(0, size).forEach(frontier::add);

            assertThat(proofs.root(size)).as("seed %d, size %d", seed, size)
                    .isEqualTo(defined(0, size))
                    .isEqualTo(frontier.root());
        }
    }

    @Test
    void every_leaf_is_proved_to_be_in_every_tree_it_is_in_and_no_other() {
        for (var i = 0; i < TRIES; i++) {
            var size = 1 + random.nextInt(LARGEST);
            var index = random.nextInt(size);
            var path = proofs.inclusion(index, size);
            var root = proofs.root(size);

            assertThat(ProofCheck.included(leaves.get(index), index, size, path, root)).as(at(index, size)).isTrue();
            assertThat(ProofCheck.included(flipped(leaves.get(index)), index, size, path, root)).as(at(index, size)).isFalse();
            assertThat(ProofCheck.included(leaves.get(index), index, size, path, flipped(root))).as(at(index, size)).isFalse();
            assertThat(ProofCheck.included(leaves.get(index), index, size, damaged(path), root)).as(at(index, size)).isFalse();
            assertThat(ProofCheck.included(leaves.get(index), size, size, path, root)).as(at(index, size)).isFalse();
        }
    }

    @Test
    void every_tree_is_proved_to_be_the_beginning_of_every_larger_one_and_no_other() {
        for (var i = 0; i < TRIES; i++) {
            var to = 2 + random.nextInt(LARGEST - 1);
            var from = 1 + random.nextInt(to - 1);
            var proof = proofs.consistency(from, to);
            var small = proofs.root(from);
            var large = proofs.root(to);

            assertThat(ProofCheck.consistent(from, to, small, large, proof)).as(at(from, to)).isTrue();
            assertThat(ProofCheck.consistent(from, to, flipped(small), large, proof)).as(at(from, to)).isFalse();
            assertThat(ProofCheck.consistent(from, to, small, flipped(large), proof)).as(at(from, to)).isFalse();
            assertThat(ProofCheck.consistent(from, to, small, large, damaged(proof))).as(at(from, to)).isFalse();
            assertThat(ProofCheck.consistent(to, from, small, large, proof)).as(at(from, to)).isFalse();
        }
    }

    @Test
    void a_tree_is_the_beginning_of_itself_without_proof() {
        var root = proofs.root(7);

        assertThat(ProofCheck.consistent(7, 7, root, root, List.of())).isTrue();
        assertThat(ProofCheck.consistent(7, 7, root, flipped(root), List.of())).isFalse();
        assertThat(ProofCheck.consistent(7, 7, root, root, List.of(root))).isFalse();
        assertThat(ProofCheck.consistent(0, 7, TreeHash.empty(), root, List.of())).isFalse();
        assertThat(ProofCheck.consistent(4, 7, proofs.root(4), root, List.of())).isFalse();
    }

    private String at(long from, long to) {
        return "seed %d, %d in %d".formatted(seed, from, to);
    }

    /** RFC 9162 §2.1.1, word for word. */
    private byte[] defined(int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        var k = 1;
        while (k * 2 < to - from) {
            k *= 2;
        }
        return TreeHash.node(defined(from, from + k), defined(from + k, to));
    }

    private byte[] flipped(byte[] hash) {
        var other = hash.clone();
        other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
        return other;
    }

    /** One hash flipped, left out or too many. */
    private List<byte[]> damaged(List<byte[]> path) {
        var other = new ArrayList<>(path);
        var place = random.nextInt(path.size() + 1);
        if (place == path.size()) {
            other.add(leaves.getFirst());
        } else if (random.nextBoolean()) {
            other.remove(place);
        } else {
            other.set(place, flipped(path.get(place)));
        }
        return other;
    }
}
