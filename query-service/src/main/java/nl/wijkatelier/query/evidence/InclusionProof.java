package nl.wijkatelier.query.evidence;

import java.util.Base64;
import java.util.List;

/**
 * The proof that an event is in the tree of a size (RFC 9162 §2.1.3); hashes in base64.
 *
 * @param revision of the event
 * @param size of the tree
 * @param leafHash the hash of the event as a leaf
 * @param hashes the path to the root, from the leaf up
 */
record InclusionProof(long revision, long size, String leafHash, List<String> hashes) {
    static InclusionProof of(long revision, long size, byte[] leafHash, List<byte[]> path) {
        var base64 = Base64.getEncoder();
        return new InclusionProof(
                revision, size, base64.encodeToString(leafHash), path.stream().map(base64::encodeToString).toList());
    }
}
