package nl.wijkatelier.evidence.dossier;

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

    private static final String FIRST_LINE = "wijkatelier-dossier-v1\nedition: full\n";

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

    /** What {@link #FORMAT} holds. */
    public static String format(String origin, long size) {
        return FIRST_LINE + "origin: " + origin + "\nevents: " + size + "\n";
    }
}
