package nl.wijkatelier.verifier;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import nl.wijkatelier.evidence.dossier.DossierForm;
import nl.wijkatelier.evidence.note.Checkpoint;
import nl.wijkatelier.evidence.tree.ProofCheck;
import nl.wijkatelier.verifier.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** Whether the proofs in a dossier prove what their names say. */
final class ProofFiles {
    private static final Pattern PROOF = Pattern.compile("proofs/(consistency|inclusion)-([0-9]+)\\.txt");
    private static final int HASH_LINE = 45;

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
            return;
        }
        var of = claims.checkpoints().get(number);
        var last = claims.last();
        if (of == null || last.isEmpty()) {
            return;
        }
        try {
            if (!proves(what, of, last.get(), hashes(Claims.text(file.content(name)), file.content(name).length))) {
                findings.add(Kind.PROOF, name);
            }
        } catch (IllegalArgumentException e) {
            findings.add(Kind.FILE_MALFORMED, name);
        }
    }

    private boolean proves(String what, Checkpoint of, Checkpoint last, List<byte[]> hashes) {
        if (what.equals("consistency")) {
            return ProofCheck.consistent(of.size(), last.size(), of.rootHash(), last.rootHash(), hashes);
        }
        return trusted == null
                || ProofCheck.included(trusted.at(of.size() - 1), of.size() - 1, last.size(), hashes, last.rootHash());
    }

    private static List<byte[]> hashes(String text, int length) {
        if (text.length() != length || length % HASH_LINE != 0) {
            throw new IllegalArgumentException("Not lines of one hash each");
        }
        var hashes = new ArrayList<byte[]>();
        for (var from = 0; from < length; from += HASH_LINE) {
            var line = text.substring(from, from + HASH_LINE);
            var hash = Base64.getDecoder().decode(line.substring(0, HASH_LINE - 1));
            if (hash.length != 32 || !line.equals(Base64.getEncoder().encodeToString(hash) + "\n")) {
                throw new IllegalArgumentException("Not a hash");
            }
            hashes.add(hash);
        }
        return hashes;
    }
}
