package nl.wijkatelier.query.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.StoredEvent;
import nl.wijkatelier.eventstore.log.StoredEvents;
import nl.wijkatelier.evidence.event.EventLeaf;
import nl.wijkatelier.evidence.event.LoggedEvent;
import nl.wijkatelier.evidence.tree.GrowingTree;
import nl.wijkatelier.evidence.tree.Subtrees;
import nl.wijkatelier.query.web.ReadProblem;

/**
 * The tree of one atelier and its milestones, continued from where it was whenever somebody asks. It is in memory alone, some
 * hundreds of bytes per thousand events: the events say it all again.
 */
final class AtelierTree implements Subtrees {
    private final AtelierId atelier;
    private final StoredEvents stored;
    private final GrowingTree tree = new GrowingTree(this::block);
    private final List<Milestone> milestones = new ArrayList<>();

    AtelierTree(AtelierId atelier, StoredEvents stored) {
        this.atelier = atelier;
        this.stored = stored;
    }

    /**
     * Takes in what was stored since.
     *
     * @throws ReadProblem if an event is missing from the store: nothing is signed over a gap
     */
    synchronized void grow() {
        stored.read(atelier, tree.size()).forEach(event -> {
            if (event.revision() != tree.size() + 1) {
                throw ReadProblem.projectionStopped(tree.size() + 1);
            }
            tree.add(EventLeaf.hash(logged(event)));
            if (Milestone.is(event)) {
                milestones.add(Milestone.of(event));
            }
        });
    }

    /** Those up to a revision, rising. */
    synchronized List<Milestone> milestones(long until) {
        return milestones.stream().filter(milestone -> milestone.revision() <= until).toList();
    }

    /** The events up to a revision. */
    Stream<LoggedEvent> events(long until) {
        return stored.read(atelier, 0).takeWhile(event -> event.revision() <= until).map(AtelierTree::logged);
    }

    @Override
    public synchronized long size() {
        return tree.size();
    }

    @Override
    public synchronized byte[] hash(int level, long index) {
        return tree.hash(level, index);
    }

    private List<byte[]> block(long index) {
        return stored.read(atelier, index)
                .limit(GrowingTree.BLOCK)
                .map(AtelierTree::logged)
                .map(EventLeaf::hash)
                .toList();
    }

    private static LoggedEvent logged(StoredEvent event) {
        return new LoggedEvent(
                event.revision(), event.identifier(), event.type(), Objects.requireNonNullElse(event.typeRevision(), ""),
                event.time(), event.metadata(), event.payload());
    }
}
