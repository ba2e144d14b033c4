package nl.wijkatelier.verifier;

import java.time.Instant;
import java.util.Optional;
import nl.wijkatelier.evidence.note.NoteKey;
import nl.wijkatelier.evidence.note.SignedNote;
import org.jspecify.annotations.Nullable;

/**
 * What somebody kept.
 *
 * @param note a checkpoint, as it was handed out or cosigned. Not copied: leave it as it is
 * @param cosigner the key of who is said to have cosigned it; null if nobody is
 */
record Held(byte[] note, @Nullable NoteKey cosigner) {

    /** When it was cosigned; ask of one in which no fault was found. */
    Optional<Instant> cosignedAt() {
        return cosigner == null ? Optional.empty() : SignedNote.parse(HandedOn.note(note)).cosignedBy(cosigner);
    }
}
