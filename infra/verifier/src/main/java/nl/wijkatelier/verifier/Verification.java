package nl.wijkatelier.verifier;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkatelier.evidence.dossier.DossierForm;
import nl.wijkatelier.verifier.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** The verification of a dossier, in the steps and the order of the description (query-service/evidence/README.md). */
final class Verification {
    private final Findings findings = new Findings();
    private final @Nullable Held held;
    private final @Nullable TrustedAuthorities trusted;
    private @Nullable Claims claims;
    private List<StampFiles.Stamped> stamps = List.of();
    private int recounted;

    private Verification(@Nullable Held held, @Nullable TrustedAuthorities trusted) {
        this.held = held;
        this.trusted = trusted;
    }

    /**
     * Verifies a dossier.
     *
     * @param held a checkpoint that was kept, if there is one
     * @param trusted who may have given its time stamps; null to leave their signatures unlooked at
     * @throws IOException if the file cannot be read
     */
    static Verification of(Path dossier, @Nullable Held held, @Nullable TrustedAuthorities trusted) throws IOException {
        try (var arena = Arena.ofShared()) {
            return of(DossierFile.map(dossier, arena), held, trusted);
        }
    }

    static Verification of(MemorySegment dossier, @Nullable Held held, @Nullable TrustedAuthorities trusted) throws IOException {
        var verification = new Verification(held, trusted);
        try {
            verification.run(new DossierFile(dossier));
        } catch (NotADossier e) {
            verification.findings.add(Kind.CONTAINER, Long.toString(e.place()));
        }
        return verification;
    }

    /** What is wrong; nothing if all is as it was. */
    List<Fault> faults() {
        return findings.faults();
    }

    /** About how many events something is wrong that is not among those. */
    int unreported() {
        return findings.unreported();
    }

    /** How many results are wrong that are not among those. */
    int unreportedTallies() {
        return findings.unreportedTallies();
    }

    /** How many results of the dossier were counted anew. */
    int recounted() {
        return recounted;
    }

    /** What the dossier says of itself, if that could be read. */
    Optional<Claims> claims() {
        return Optional.ofNullable(claims);
    }

    /** What the time stamps in it state that are about its checkpoints; who gave them was looked at only if it was said whom to trust. */
    List<StampFiles.Stamped> stamps() {
        return stamps;
    }

    private void run(DossierFile file) throws IOException {
        if (!new FileCheck(file, findings).run()) {
            return;
        }
        var read = Claims.read(file, findings);
        if (read.isPresent()) {
            claims = read.get();
            judge(file, claims);
        }
    }

    private void judge(DossierFile file, Claims claims) {
        var leafHashes = trustedLeafHashes(file, claims);
        var kept = held == null ? Optional.<HeldCheckpoint>empty() : HeldCheckpoint.read(held, claims, findings);
        var sizes = new HashSet<>(claims.checkpoints().keySet());
        kept.ifPresent(checkpoint -> sizes.add(checkpoint.size()));
        var events = new EventCheck(claims, leafHashes, sizes, findings);
        var roots = events.run(file);
        recounted = events.recounted();
        if (!findings.hasEvents()) {
            compare(roots, claims);
        }
        new ProofFiles(file, claims, leafHashes, findings).check();
        stamps = new StampFiles(file, trusted, findings).check();
        if (agreeWithTheirOwn(roots, claims)) {
            kept.ifPresent(checkpoint -> checkpoint.compare(roots, findings));
        }
    }

    /** Events that were touched afterwards differ from what was kept as well: that says nothing of the history. */
    private boolean agreeWithTheirOwn(Map<Long, byte[]> roots, Claims claims) {
        return !findings.hasEvents()
                && claims.last().filter(last -> Arrays.equals(last.rootHash(), roots.get(last.size()))).isPresent();
    }

    private @Nullable LeafHashes trustedLeafHashes(DossierFile file, Claims claims) {
        var last = claims.last();
        if (last.isEmpty()) {
            return null;
        }
        var hashes = new LeafHashes(file);
        if (hashes.agreesWith(last.get())) {
            return hashes;
        }
        findings.add(Kind.PROOF, DossierForm.LEAF_HASHES);
        return null;
    }

    private void compare(Map<Long, byte[]> roots, Claims claims) {
        claims.checkpoints().forEach((size, checkpoint) -> {
            if (!Arrays.equals(checkpoint.rootHash(), roots.get(size))) {
                findings.add(Kind.ROOT, Long.toString(size));
            }
        });
    }
}
