package nl.wijkatelier.evidence.dossier;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What is where in a dossier, and how the first file of it reads. */
public final class DossierForm {
    /** What tells that it is a dossier, of whose events, and of how many. */
    public static final String FORMAT = "FORMAT.txt";

    /** What tells people what it is. */
    public static final String README = "README.txt";

    /** The public keys, one on a line; the first is the one that signed the checkpoints in it. */
    public static final String KEYS = "keys/log.txt";

    /** The hashes of all leaves, 32 bytes each. */
    public static final String LEAF_HASHES = "proofs/leaf-hashes";

    /** The events, one on a line. */
    public static final String EVENTS = "events.ndjson";

    /** The SHA-256 of every other file. */
    public static final String SUMS = "SHA256SUMS";

    private DossierForm() {}

    /** The checkpoint at a size. */
    public static String checkpoint(long size) {
        return "checkpoints/" + size + ".txt";
    }

    /** The proof that the tree of a size is the beginning of the whole. */
    public static String consistency(long size) {
        return "proofs/consistency-" + size + ".txt";
    }

    /** The proof that an event is in the whole. */
    public static String inclusion(long revision) {
        return "proofs/inclusion-" + revision + ".txt";
    }

    /** How the hashes of a proof are written. */
    public static String hashes(List<byte[]> hashes) {
        return hashes.stream().map(Base64.getEncoder()::encodeToString).map(hash -> hash + "\n").collect(Collectors.joining());
    }

    /** What {@link #FORMAT} holds. */
    static String format(Dossier dossier) {
        return "wijkatelier-dossier-v1\nedition: " + dossier.edition().word() + "\norigin: " + dossier.origin() + "\nevents: "
                + dossier.size() + "\nwithout-metadata: " + dossier.leftOut().metadata() + "\nwithout-data: "
                + dossier.leftOut().data() + "\n";
    }
}
