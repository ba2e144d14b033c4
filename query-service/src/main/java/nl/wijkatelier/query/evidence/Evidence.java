package nl.wijkatelier.query.evidence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.EventLog;
import nl.wijkatelier.eventstore.StoredEvents;
import nl.wijkatelier.eventstore.UnreadableEvent;
import nl.wijkatelier.evidence.dossier.Dossier;
import nl.wijkatelier.evidence.dossier.DossierWriter;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.evidence.dossier.ZipPlan;
import nl.wijkatelier.evidence.note.Checkpoint;
import nl.wijkatelier.evidence.note.NoteKey;
import nl.wijkatelier.evidence.note.SignedNote;
import nl.wijkatelier.evidence.tree.TreeProofs;
import nl.wijkatelier.query.readmodel.UnfoldableEvent;
import nl.wijkatelier.query.web.ReadProblem;

/**
 * What proves the history of each atelier. Nothing of it is stored: Ed25519 gives the same text the same signature, so a
 * checkpoint at a revision is a function of the events and the key. What was kept here would prove nothing either, for who
 * rewrites the events rewrites that as well: it is the copies that others hold that count.
 */
public final class Evidence {
    private static final int AT_HAND = 100;
    /** So many a dossier holds; no workshop comes near. */
    private static final int MOST_MILESTONES = 1_000;

    private final Cache<AtelierId, AtelierTree> trees = Caffeine.newBuilder().maximumSize(AT_HAND).build();
    private final StoredEvents stored;
    private final EventLog log;
    private final EvidenceKeys keys;

    /** Evidence about these events, as they are stored and as they are read, signed with these keys. */
    public Evidence(StoredEvents stored, EventLog log, EvidenceKeys keys) {
        this.stored = stored;
        this.log = log;
        this.keys = keys;
    }

    /** The installation's public keys under its own name, the current one first. */
    List<NoteKey> keys() {
        return keys.named(keys.hostName());
    }

    /** The public keys of an atelier as a log, the current one first. */
    List<NoteKey> keys(AtelierId atelier) {
        return keys.named(keys.origin(atelier));
    }

    /** The signed checkpoint at a revision. */
    SignedNote checkpoint(AtelierId atelier, long revision) {
        var root = new TreeProofs(tree(atelier)).root(revision);
        return Checkpoint.of(keys.origin(atelier), revision, root).sign(keys.current());
    }

    /** The moments up to a revision at which there is a checkpoint of itself. */
    List<Milestone> milestones(AtelierId atelier, long until) {
        return tree(atelier).milestones(until);
    }

    /** The proof that an event is among the first events. */
    InclusionProof inclusion(AtelierId atelier, long revision, long size) {
        var tree = tree(atelier);
        return InclusionProof.of(revision, size, tree.hash(0, revision - 1), new TreeProofs(tree).inclusion(revision - 1, size));
    }

    /** The proof that the first events are the beginning of more. */
    ConsistencyProof consistency(AtelierId atelier, long from, long to) {
        return ConsistencyProof.of(from, to, new TreeProofs(tree(atelier)).consistency(from, to));
    }

    /**
     * The dossier at a revision, measured and ready to be written.
     *
     * @throws ReadProblem if there is an event whose meaning is not known, so that nobody can say who may have it
     */
    ZipPlan dossier(AtelierId atelier, long revision, Edition edition) {
        var tree = tree(atelier);
        var disclosure = disclosure(tree, atelier, revision, edition);
        var milestones = tree.milestones(revision).stream().map(Milestone::revision).toList();
        var origin = keys.origin(atelier);
        var dossier = new Dossier(
                edition,
                disclosure.leftOut(),
                origin,
                revision,
                milestones.subList(Math.max(0, milestones.size() - MOST_MILESTONES), milestones.size()),
                tree,
                keys.current(),
                keys.formerNamed(origin),
                consumer -> tree.events(revision).map(disclosure::show).forEach(consumer));
        return new DossierWriter(dossier).plan();
    }

    private Disclosure disclosure(AtelierTree tree, AtelierId atelier, long revision, Edition edition) {
        if (edition == Edition.FULL) {
            return Disclosure.OF_EVERYTHING;
        }
        var editor = new Editor();
        try {
            log.read(atelier, 0).takeWhile(event -> event.revision() <= revision).forEach(editor::take);
        } catch (UnreadableEvent e) {
            throw ReadProblem.projectionStopped(e.revision());
        } catch (UnfoldableEvent e) {
            throw ReadProblem.projectionStopped(e.revision());
        }
        return editor.edit(edition, tree.events(revision));
    }

    private AtelierTree tree(AtelierId atelier) {
        var tree = trees.get(atelier, id -> new AtelierTree(id, stored));
        tree.grow();
        return tree;
    }
}
