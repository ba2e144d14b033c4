package nl.wijkatelier.atelier.undo;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.CommandId;
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
            own.undo(cause.undoes(), event.revision(), deed -> undoable(deed, cause.actor()));
        } else if (cause.redoes() != null) {
            own.redo(cause.redoes(), event.revision(), deed -> redoable(deed, cause.actor()));
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

    /** What of an act can be taken back. */
    Deed undoable(Deed deed, ParticipantId actor) {
        return deed.without(lost(deed.doings().reversed(), actor));
    }

    /** What of an act can be done again. */
    Deed redoable(Deed deed, ParticipantId actor) {
        return deed.without(lost(deed.doings(), actor));
    }

    /** What somebody else came after, and what goes on from there about the same things. */
    private Set<CommandId> lost(List<Doing> doings, ParticipantId actor) {
        var commands = new HashSet<CommandId>();
        var items = new HashSet<Item>();
        for (var doing : doings) {
            if (changedSince(doing, actor) != null || doing.items().anyMatch(items::contains)) {
                commands.add(doing.commandId());
                doing.items().forEach(items::add);
            }
        }
        return commands;
    }

    /** What somebody else changed since, so that it can be neither taken back nor done again; null if nothing. */
    @Nullable Item changedSince(Doing doing, ParticipantId actor) {
        for (var change : doing.changes()) {
            for (var trait : change.guarded()) {
                if (touches.byOtherThan(actor, trait, doing.revision())) {
                    return trait.item();
                }
            }
            for (var item : change.needed()) {
                if (takenAway(item, doing, actor)) {
                    return item;
                }
            }
        }
        return null;
    }

    private boolean takenAway(Item item, Doing doing, ParticipantId actor) {
        return features.stream().anyMatch(feature -> feature.tookAway(item))
                && touches.byOtherThan(actor, item.its(Aspect.PRESENCE), doing.revision());
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
