package nl.wijkatelier.atelier.undo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/** What everybody did, as far as it can be undone. */
public final class History {
    private final Map<ParticipantId, Deeds> deeds = new LinkedHashMap<>();
    private final Touches touches = new Touches();
    private final List<Effects> features;

    private History(List<Effects> features) {
        this.features = features;
    }

    /**
     * The history of a snapshot.
     *
     * @param features the features that take part in undoing
     */
    public static History restore(UndoSnapshot snapshot, List<Effects> features) {
        var history = new History(List.copyOf(features));
        snapshot.deeds().forEach(it -> history.deeds.put(it.participantId(), Deeds.restore(it)));
        history.touches.restore(snapshot.touches());
        return history;
    }

    /** A copy of the state. */
    public UndoSnapshot snapshot() {
        return new UndoSnapshot(
                deeds.entrySet().stream()
                        .map(entry -> entry.getValue().snapshot(entry.getKey()))
                        .toList(),
                touches.snapshot());
    }

    /** Follows what is about to happen: to know how to take it back, everything must be as it was before. */
    public void evolve(RecordedEvent event) {
        var effect = effectOf(event.event());
        if (effect == null) {
            return;
        }
        var cause = event.cause();
        effect.touched().forEach(trait -> touches.touch(trait, cause.actor(), event.revision()));
        var own = deeds.computeIfAbsent(cause.actor(), _ -> new Deeds());
        if (cause.undoes() != null) {
            own.undo(cause.undoes(), event.revision());
        } else if (cause.redoes() != null) {
            own.redo(cause.redoes(), event.revision());
        } else {
            own.add(cause.commandId(), event.revision(), effect.change());
        }
    }

    @Nullable Deed lastDoneBy(ParticipantId participant) {
        var own = deeds.get(participant);
        return own == null ? null : own.lastDone();
    }

    @Nullable Deed lastUndoneBy(ParticipantId participant) {
        var own = deeds.get(participant);
        return own == null ? null : own.lastUndone();
    }

    Touches touches() {
        return touches;
    }

    boolean tookAway(Item item) {
        return features.stream().anyMatch(feature -> feature.tookAway(item));
    }

    private @Nullable Effect effectOf(AtelierEvent event) {
        for (var feature : features) {
            var effect = feature.of(event);
            if (effect != null) {
                return effect;
            }
        }
        return null;
    }
}
