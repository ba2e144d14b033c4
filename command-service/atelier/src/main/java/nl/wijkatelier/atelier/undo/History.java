package nl.wijkatelier.atelier.undo;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.activity.ActivityEvent;
import nl.wijkatelier.contract.atelier.LifecycleEvent;
import nl.wijkatelier.contract.board.BoardEvent;
import nl.wijkatelier.contract.decision.DecisionEvent;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.PeopleEvent;
import nl.wijkatelier.contract.round.RoundEvent;
import nl.wijkatelier.contract.stakeholder.StakeholderEvent;
import org.jspecify.annotations.Nullable;

/** What everybody did on boards and with stakeholders, as far as it can be undone. */
public final class History {
    private final Map<ParticipantId, Deeds> deeds = new LinkedHashMap<>();
    private final Touches touches = new Touches();
    private final BoardEffects boardEffects;
    private final StakeholderEffects stakeholderEffects;

    private History(Boards boards, Stakeholders stakeholders) {
        boardEffects = new BoardEffects(boards);
        stakeholderEffects = new StakeholderEffects(stakeholders);
    }

    /** The history of a snapshot. */
    public static History restore(UndoSnapshot snapshot, Boards boards, Stakeholders stakeholders) {
        var history = new History(boards, stakeholders);
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

    /** Follows what is about to happen: to know how to take it back, boards and stakeholders must be as they were before. */
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

    private @Nullable Effect effectOf(AtelierEvent event) {
        return switch (event) {
            case BoardEvent e -> boardEffects.of(e);
            case StakeholderEvent e -> stakeholderEffects.of(e);
            case LifecycleEvent _, PeopleEvent _, RoundEvent _, DecisionEvent _, ActivityEvent _ -> null;
        };
    }
}
