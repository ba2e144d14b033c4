package nl.wijkatelier.verifier;

import java.util.regex.Pattern;
import nl.wijkatelier.evidence.dossier.DossierForm;
import nl.wijkatelier.evidence.tree.TreeProofs;
import nl.wijkatelier.verifier.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** Whether the proofs in a dossier prove what their names say. */
final class ProofFiles {
    private static final Pattern PROOF = Pattern.compile("proofs/(consistency|inclusion)-([0-9]+)\\.txt");

    private final DossierFile file;
    private final Claims claims;
    private final @Nullable LeafHashes trusted;
    private final Findings findings;

    ProofFiles(DossierFile file, Claims claims, @Nullable LeafHashes trusted, Findings findings) {
        this.file = file;
        this.claims = claims;
        this.trusted = trusted;
        this.findings = findings;
    }

    void check() {
        for (var name : file.entries().keySet()) {
            var proof = PROOF.matcher(name);
            if (proof.matches()) {
                check(name, proof.group(1), Long.parseLong(proof.group(2)));
            }
        }
    }

    private void check(String name, String what, long number) {
        if (!file.entries().containsKey(DossierForm.checkpoint(number))) {
            findings.add(Kind.FILE_UNKNOWN, name);
        } else if (trusted != null && number <= claims.size() && !isProof(name, what, number, trusted.proofs())) {
            findings.add(Kind.PROOF, name);
        }
    }

    /** There is one proof of a thing, and one way to write it. */
    private boolean isProof(String name, String what, long number, TreeProofs proofs) {
        var hashes = what.equals("consistency")
                ? proofs.consistency(number, claims.size())
                : proofs.inclusion(number - 1, claims.size());
        return DossierForm.hashes(hashes).equals(Claims.text(file.content(name)));
    }
}
