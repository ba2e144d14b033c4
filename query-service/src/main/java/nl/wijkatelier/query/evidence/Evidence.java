package nl.wijkatelier.query.evidence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.StoredEvents;
import nl.wijkatelier.evidence.note.Checkpoint;
import nl.wijkatelier.evidence.note.NoteKey;
import nl.wijkatelier.evidence.note.SignedNote;
import nl.wijkatelier.evidence.tree.TreeProofs;

/**
 * What proves the history of each atelier. Nothing of it is stored: Ed25519 gives the same text the same signature, so a
 * checkpoint at a revision is a function of the events and the key. What was kept here would prove nothing either, for who
 * rewrites the events rewrites that as well: it is the copies that others hold that count.
 */
public final class Evidence {
    private static final int AT_HAND = 100;

    private final Cache<AtelierId, AtelierTree> trees = Caffeine.newBuilder().maximumSize(AT_HAND).build();
    private final StoredEvents stored;
    private final EvidenceKeys keys;

    /** Evidence about these events, signed with these keys. */
    public Evidence(StoredEvents stored, EvidenceKeys keys) {
        this.stored = stored;
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

    /** The keys with which what leaves this installation is signed. */
    EvidenceKeys signing() {
        return keys;
    }

    /** The tree of an atelier up to now, with its events. */
    AtelierTree tree(AtelierId atelier) {
        var tree = trees.get(atelier, id -> new AtelierTree(id, stored));
        tree.grow();
        return tree;
    }
}
