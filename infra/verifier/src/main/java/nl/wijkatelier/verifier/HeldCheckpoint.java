package nl.wijkatelier.verifier;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.wijkatelier.evidence.note.Checkpoint;
import nl.wijkatelier.evidence.note.SignedNote;
import nl.wijkatelier.verifier.Fault.Kind;

/** A checkpoint that somebody kept: it must be of the same tree, also if all was made and signed anew. */
final class HeldCheckpoint {
    private final Checkpoint checkpoint;

    private HeldCheckpoint(Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    /** Reads it; empty if it says nothing about this dossier, and then the findings say why. */
    static Optional<HeldCheckpoint> read(Held held, Claims claims, Findings findings) {
        try {
            var note = SignedNote.parse(HandedOn.note(held.note()));
            var checkpoint = Checkpoint.parse(note.text());
            var subject = Long.toString(checkpoint.size());
            if (!checkpoint.origin().equals(claims.origin())) {
                findings.add(Kind.HELD_ORIGIN, subject);
            } else if (!note.isSignedByOneOf(claims.keys())) {
                findings.add(Kind.HELD_SIGNATURE, subject);
            } else if (checkpoint.size() > claims.size()) {
                findings.add(Kind.HELD_LARGER, subject);
            } else if (held.cosigner() != null && note.cosignedBy(held.cosigner()).isEmpty()) {
                findings.add(Kind.HELD_COSIGNATURE, subject);
            } else {
                return Optional.of(new HeldCheckpoint(checkpoint));
            }
        } catch (IllegalArgumentException e) {
            findings.add(Kind.HELD_MALFORMED, "-");
        }
        return Optional.empty();
    }

    long size() {
        return checkpoint.size();
    }

    void compare(Map<Long, byte[]> roots, Findings findings) {
        if (!Arrays.equals(checkpoint.rootHash(), roots.get(checkpoint.size()))) {
            findings.add(Kind.HELD_ROOT, Long.toString(checkpoint.size()));
        }
    }
}
