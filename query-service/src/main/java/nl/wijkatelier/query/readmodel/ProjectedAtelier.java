package nl.wijkatelier.query.readmodel;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.Items;
import org.bson.Document;

/** One atelier as far as it is projected. */
final class ProjectedAtelier {
    private final AtelierId atelier;
    private final Items items;
    private final Outcomes outcomes;
    private final List<Long> keyframes;
    private List<Document> block;

    /**
     * An atelier to continue with.
     *
     * @param outcomes what became of its items since the last delta frame
     * @param keyframes the revisions at which a keyframe was made
     * @param block the entries that are already in the journal's last block; none when it is full
     */
    ProjectedAtelier(
            AtelierId atelier, Items items, Outcomes outcomes, List<Long> keyframes, List<Document> block) {
        this.atelier = atelier;
        this.items = items;
        this.outcomes = outcomes;
        this.keyframes = new ArrayList<>(keyframes);
        this.block = new ArrayList<>(block);
    }

    long revision() {
        return items.revision();
    }

    int size() {
        return items.size();
    }

    Standing standing() {
        return new Standing(atelier, items.revision(), keyframes, null);
    }

    /** Folds the next event; one that was folded before changes nothing. */
    void fold(RecordedEvent recorded, Batch batch) {
        if (recorded.revision() <= items.revision()) {
            return;
        }
        var steps = items.apply(recorded.revision(), Fold.changes(items, recorded));
        var entry = JournalDocument.of(JournalEntry.of(recorded, steps, items));
        batch.add(atelier, recorded.revision(), steps);
        write(recorded.revision(), entry, batch);
        outcomes.follow(steps);
        if (DeltaFrame.isDue(items.revision())) {
            batch.add(new DeltaFrame(atelier, items.revision(), outcomes.take()));
        }
        if (Keyframe.isDue(keyframes.isEmpty() ? 0 : keyframes.getLast(), items)) {
            keyframes.add(items.revision());
            batch.add(Keyframe.of(atelier, items));
        }
    }

    private void write(long revision, Document entry, Batch batch) {
        block.add(entry);
        if (block.size() == JournalDocument.ENTRIES) {
            batch.add(JournalDocument.of(atelier, JournalDocument.block(revision), block));
            block = new ArrayList<>();
        }
    }

    /** Adds what is known only once the batch is complete: the block in progress, and what all of it stands for. */
    void seal(Batch batch) {
        if (!block.isEmpty()) {
            var last = block.getLast().getLong("revision");
            batch.add(JournalDocument.of(atelier, JournalDocument.block(last), block));
        }
        batch.add(standing());
    }
}
