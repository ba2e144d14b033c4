package nl.wijkatelier.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.wijkatelier.evidence.Sha256;
import nl.wijkatelier.evidence.dossier.DossierForm;
import nl.wijkatelier.verifier.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** Whether the time stamps in a dossier are about the checkpoints that they stand beside, and by whom they were signed if it is known whom to trust. */
final class StampFiles {
    private static final Pattern STAMP = Pattern.compile("content/checkpoint-([1-9][0-9]{0,17})\\.tsr");

    private final DossierFile file;
    private final @Nullable TrustedAuthorities trusted;
    private final Findings findings;

    /**
     * The time stamps of a dossier.
     *
     * @param trusted null if it is not known whom to trust: then no signature is looked at
     */
    StampFiles(DossierFile file, @Nullable TrustedAuthorities trusted, Findings findings) {
        this.file = file;
        this.trusted = trusted;
        this.findings = findings;
    }

    /**
     * A time stamp that is about its checkpoint.
     *
     * @param size of the checkpoint
     */
    record Stamped(long size, TimeStamp stamp) {}

    static boolean isStamp(String name) {
        return STAMP.matcher(name).matches();
    }

    /** Those that are; of the others the findings say what is wrong. */
    List<Stamped> check() {
        var stamped = new ArrayList<Stamped>();
        for (var name : file.entries().keySet()) {
            var stamp = STAMP.matcher(name);
            if (stamp.matches()) {
                check(name, Long.parseLong(stamp.group(1)), stamped);
            }
        }
        return stamped;
    }

    private void check(String name, long size, List<Stamped> stamped) {
        var checkpoint = DossierForm.checkpoint(size);
        if (!file.entries().containsKey(checkpoint)) {
            findings.add(Kind.FILE_UNKNOWN, name);
            return;
        }
        try {
            var stamp = TimeStamp.read(file.content(name));
            if (!Arrays.equals(stamp.imprint(), Sha256.begin().digest(file.content(checkpoint)))) {
                findings.add(Kind.STAMP, name);
            } else if (trusted != null && !trusted.signed(file.content(name), stamp.imprint())) {
                findings.add(Kind.STAMP_UNTRUSTED, name);
            } else {
                stamped.add(new Stamped(size, stamp));
            }
        } catch (IllegalArgumentException e) {
            findings.add(Kind.FILE_MALFORMED, name);
        }
    }
}
