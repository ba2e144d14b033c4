package nl.wijkatelier.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.StoredEvent;
import nl.wijkatelier.evidence.event.EventLeaf;
import nl.wijkatelier.evidence.tree.Frontier;
import nl.wijkatelier.evidence.tree.ProofCheck;
import nl.wijkatelier.evidence.tree.TreeProofs;
import nl.wijkatelier.query.web.ReadProblem;
import org.junit.jupiter.api.Test;

class AtelierTreeTest {
    private final List<StoredEvent> stored = new ArrayList<>();
    private int read;
    private final AtelierTree tree = new AtelierTree(new AtelierId("a1"), (atelier, after) -> stored.subList((int) after, stored.size())
            .stream()
            .peek(event -> read++));

    @Test
    void the_tree_goes_on_from_where_it_was() {
        happen(1_000);
        tree.grow();
        happen(3);
        read = 0;

        tree.grow();

        assertThat(read).isEqualTo(3);
        assertThat(tree.size()).isEqualTo(1_003);
        assertThat(new TreeProofs(tree).root(1_003)).isEqualTo(rootOf(1_003));
        assertThat(new TreeProofs(tree).root(1_000)).isEqualTo(rootOf(1_000));
    }

    @Test
    void no_proof_reads_more_than_two_blocks_however_long_the_history() {
        happen(10_000);
        tree.grow();
        var proofs = new TreeProofs(tree);
        var seed = Long.getLong("seed", System.nanoTime());
        System.out.println("proofs of a tree: replay with -Dseed=" + seed);
        var random = new Random(seed);
        for (var i = 0; i < 50; i++) {
            var size = 1 + random.nextInt(10_000);
            var index = random.nextInt(size);
            var leaf = tree.hash(0, index);
            read = 0;

            var path = proofs.inclusion(index, size);

            assertThat(read).as("seed %d: %d in %d", seed, index, size).isLessThanOrEqualTo(512);
            assertThat(ProofCheck.included(leaf, index, size, path, proofs.root(size))).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void milestones_are_the_closed_half_days_and_what_became_of_decisions() {
        happen("NoteAdded", "HalfDayClosed", "DecisionProposed", "DecisionAgreed", "DecisionRejected", "DecisionSuperseded", "AtelierClosed");

        tree.grow();

        assertThat(tree.milestones(7)).extracting(Milestone::revision).containsExactly(2L, 4L, 5L, 6L, 7L);
        assertThat(tree.milestones(4)).extracting(Milestone::event).containsExactly("HalfDayClosed", "DecisionAgreed");
    }

    @Test
    void nothing_is_signed_over_a_gap() {
        happen(3);
        tree.grow();
        happen(3);
        stored.set(4, stored.get(5));

        assertThatThrownBy(tree::grow).isInstanceOfSatisfying(ReadProblem.class, problem ->
                assertThat(problem.fields()).containsEntry("revision", 5L));
        assertThatThrownBy(tree::grow).as("nor the next time").isInstanceOf(ReadProblem.class);
    }

    private void happen(int times) {
        happen(Stream.generate(() -> "NoteAdded").limit(times).toArray(String[]::new));
    }

    private void happen(String... types) {
        for (var type : types) {
            var revision = stored.size() + 1L;
            var payload = ("{\"n\":" + revision + "}").getBytes(StandardCharsets.UTF_8);
            stored.add(new StoredEvent(revision, "a1/c" + revision + "/0", type, null, "2026-03-05T09:00:00Z", payload, payload));
        }
    }

    private byte[] rootOf(int size) {
        var frontier = new Frontier();
        tree.events(size).map(EventLeaf::hash).forEach(frontier::add);
        return frontier.root();
    }
}
