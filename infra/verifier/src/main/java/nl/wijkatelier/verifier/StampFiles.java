package nl.wijkatelier.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.wijkatelier.evidence.Sha256;
import nl.wijkatelier.evidence.dossier.DossierForm;
import nl.wijkatelier.verifier.Fault.Kind;

/** Whether the time stamps in a dossier are about the checkpoints that they stand beside. */
final class StampFiles {
    private static final Pattern STAMP = Pattern.compile("content/checkpoint-([1-9][0-9]{0,17})\\.tsr");

    private final DossierFile file;
    private final Findings findings;

    StampFiles(DossierFile file, Findings findings) {
        this.file = file;
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
            if (Arrays.equals(stamp.imprint(), Sha256.begin().digest(file.content(checkpoint)))) {
                stamped.add(new Stamped(size, stamp));
            } else {
                findings.add(Kind.STAMP, name);
            }
        } catch (IllegalArgumentException e) {
            findings.add(Kind.FILE_MALFORMED, name);
        }
    }
}
