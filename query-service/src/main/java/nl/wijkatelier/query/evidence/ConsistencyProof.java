package nl.wijkatelier.query.evidence;

import java.util.Base64;
import java.util.List;

/**
 * The proof that a tree is the beginning of a larger one (RFC 9162 §2.1.4); hashes in base64.
 *
 * @param from the size of the smaller tree
 * @param to the size of the larger tree
 */
record ConsistencyProof(long from, long to, List<String> hashes) {
    static ConsistencyProof of(long from, long to, List<byte[]> hashes) {
        return new ConsistencyProof(from, to, hashes.stream().map(Base64.getEncoder()::encodeToString).toList());
    }
}
