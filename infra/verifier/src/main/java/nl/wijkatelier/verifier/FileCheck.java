package nl.wijkatelier.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkatelier.evidence.dossier.DossierForm;
import nl.wijkatelier.evidence.dossier.Measure;
import nl.wijkatelier.evidence.dossier.ZipForm.Entry;
import nl.wijkatelier.verifier.Fault.Kind;

/** Whether all files are there, no others, and each with the sums that the dossier gives. */
final class FileCheck {
    private static final List<String> REQUIRED = List.of(
            DossierForm.FORMAT, DossierForm.README, DossierForm.KEYS, DossierForm.LEAF_HASHES, DossierForm.EVENTS,
            DossierForm.SUMS, DossierForm.SIGNATURE);
    private static final Pattern NUMBERED =
            Pattern.compile("(checkpoints/|proofs/consistency-|proofs/inclusion-)[1-9][0-9]{0,17}\\.txt");

    private final DossierFile file;
    private final Findings findings;

    FileCheck(DossierFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Whether what every dossier has is there, so that it makes sense to go on. */
    boolean run() throws IOException {
        var names = file.entries().keySet();
        REQUIRED.stream().filter(name -> !names.contains(name)).forEach(name -> findings.add(Kind.FILE_MISSING, name));
        names.stream()
                .filter(name -> !isKnown(name))
                .forEach(name -> findings.add(Kind.FILE_UNKNOWN, name));
        var complete = names.containsAll(REQUIRED);
        if (complete) {
            compare();
        }
        return complete;
    }

    private static boolean isKnown(String name) {
        return REQUIRED.contains(name)
                || name.equals(DossierForm.TALLIES)
                || NUMBERED.matcher(name).matches()
                || DossierForm.isForPeople(name);
    }

    private void compare() throws IOException {
        var expected = new ArrayList<String>();
        for (var entry : file.entries().values()) {
            var measure = measure(entry);
            if (measure.crc() != entry.crc()) {
                findings.add(Kind.FILE_CHANGED, entry.name());
            }
            if (!entry.name().equals(DossierForm.SUMS) && !entry.name().equals(DossierForm.SIGNATURE)) {
                expected.add(measure.sha256() + "  " + entry.name() + "\n");
            }
        }
        var sums = new String(file.content(DossierForm.SUMS), StandardCharsets.ISO_8859_1);
        if (!sums.equals(String.join("", expected))) {
            explain(new HashSet<>(List.of(sums.split("(?<=\n)"))), expected);
        }
    }

    private void explain(Set<String> sums, List<String> expected) {
        var changed = expected.stream().filter(line -> !sums.contains(line)).toList();
        changed.forEach(line -> findings.add(Kind.FILE_CHANGED, line.substring(line.indexOf("  ") + 2).strip()));
        if (changed.isEmpty()) {
            findings.add(Kind.FILE_MALFORMED, DossierForm.SUMS);
        }
    }

    private Measure measure(Entry entry) throws IOException {
        var measure = new Measure();
        file.pass(entry, measure);
        return measure;
    }
}
