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

    /** What votes, rounds, scores and places came to; in the full edition alone. */
    public static final String TALLIES = "tallies.txt";

    /** Under this is what was made of the events for people; nothing proves it but the signature over the sums. */
    public static final String ENCLOSURES = "content/";

    /** Under this is what an archive is to know of every other file. */
    public static final String SIDECARS = "mdto/";

    /** The SHA-256 of every other file but the signature. */
    public static final String SUMS = "SHA256SUMS";

    /** The sums as who made the dossier signed them. */
    public static final String SIGNATURE = "SIGNATURE.txt";

    private DossierForm() {}

    /** Whether any file may have a name that begins so. */
    public static boolean isForPeople(String name) {
        return name.startsWith(ENCLOSURES) || name.startsWith(SIDECARS);
    }

    /**
     * What is signed of the sums; no checkpoint begins like this, and dossiers of all versions do.
     *
     * @param sha256 of {@link #SUMS}
     */
    public static String signed(String origin, byte[] sha256) {
        return "wijkatelier-dossier-v1\n" + origin + "\n" + Base64.getEncoder().encodeToString(sha256) + "\n";
    }

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

    /** A time stamp of somebody else on the checkpoint at a size. */
    public static String stamp(long size) {
        return ENCLOSURES + "checkpoint-" + size + ".tsr";
    }

    /** How the hashes of a proof are written. */
    public static String hashes(List<byte[]> hashes) {
        return hashes.stream().map(Base64.getEncoder()::encodeToString).map(hash -> hash + "\n").collect(Collectors.joining());
    }

    /** What {@link #FORMAT} holds. */
    static String format(Dossier dossier) {
        return DossierVersion.NOW.word() + "\nedition: " + dossier.edition().word() + "\norigin: " + dossier.origin() + "\nevents: "
                + dossier.size() + "\nwithout-metadata: " + dossier.leftOut().metadata() + "\nwithout-data: "
                + dossier.leftOut().data() + "\n";
    }
}
