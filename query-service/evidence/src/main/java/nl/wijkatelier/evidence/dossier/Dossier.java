package nl.wijkatelier.evidence.dossier;

import java.util.List;
import java.util.function.Consumer;
import nl.wijkatelier.evidence.archive.ArchivedDossier.About;
import nl.wijkatelier.evidence.event.ShownEvent;
import nl.wijkatelier.evidence.note.NoteKey;
import nl.wijkatelier.evidence.note.SigningKey;
import nl.wijkatelier.evidence.tally.TallyFile;
import nl.wijkatelier.evidence.tree.Subtrees;

/**
 * What goes into a dossier: a pure function of the events, the edition, the keys and the enclosures, so that but for those two of
 * the same revision are the same.
 *
 * @param edition for whom it is
 * @param leftOut how much of the events is not in it
 * @param origin whose events: the installation and the atelier
 * @param size how many
 * @param milestones the revisions at which there is a checkpoint, rising; besides the last one
 * @param tree the tree over at least these events
 * @param key signs the checkpoints
 * @param formerKeys those with which earlier checkpoints were signed
 * @param events the events, as the edition shows them
 * @param tallies what votes, rounds, scores and places came to, as a {@link TallyFile}; written in the full edition alone
 * @param about what an archive is to know of it
 * @param stamping whether there is a time stamp on the last checkpoint among the enclosures
 * @param enclosures what else is in it for people, under {@value DossierForm#ENCLOSURES}
 */
public record Dossier(
        Edition edition,
        LeftOut leftOut,
        String origin,
        long size,
        List<Long> milestones,
        Subtrees tree,
        SigningKey key,
        List<NoteKey> formerKeys,
        Events events,
        String tallies,
        About about,
        Stamping stamping,
        List<Content> enclosures) {

    /** The events of a dossier. */
    @FunctionalInterface
    public interface Events {
        /** Tells each of them, in order; as often as it is asked, and the same each time. */
        void forEach(Consumer<ShownEvent> consumer);
    }

    /** Copies the lists. */
    public Dossier {
        milestones = List.copyOf(milestones);
        formerKeys = List.copyOf(formerKeys);
        enclosures = List.copyOf(enclosures);
    }
}
