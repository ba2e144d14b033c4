package nl.wijkatelier.atelier.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.wijkatelier.contract.action.ActionAmended;
import nl.wijkatelier.contract.action.ActionCompleted;
import nl.wijkatelier.contract.action.ActionEvent;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.action.ActionPlanned;
import nl.wijkatelier.contract.action.ActionReopened;
import nl.wijkatelier.contract.action.ActionWithdrawn;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/** The follow-up actions of an atelier. */
public final class Actions {
    private final Map<ActionId, Action> list = new LinkedHashMap<>();

    /** The actions of a snapshot. */
    public static Actions restore(List<Action> snapshot) {
        var actions = new Actions();
        snapshot.forEach(action -> actions.list.put(action.actionId(), action));
        return actions;
    }

    /** A copy of the state. */
    public List<Action> snapshot() {
        return List.copyOf(list.values());
    }

    /** Whether there is such an action, whatever became of it. */
    public boolean has(ActionId id) {
        return list.containsKey(id);
    }

    @Nullable Action find(ActionId id) {
        return list.get(id);
    }

    long notWithdrawn() {
        return list.values().stream().filter(action -> action.state() != ActionState.WITHDRAWN).count();
    }

    /** Follows what happened. */
    public void evolve(ActionEvent event, ParticipantId actor, long revision) {
        switch (event) {
            case ActionPlanned e -> list.put(
                    e.actionId(), new Action(e.actionId(), e.entry(), ActionState.OPEN, actor, revision));
            case ActionAmended e -> change(e.actionId(), action -> action.with(e.entry(), actor, revision));
            case ActionCompleted e -> change(e.actionId(), action -> action.in(ActionState.DONE, actor, revision));
            case ActionWithdrawn e -> change(e.actionId(), action -> action.in(ActionState.WITHDRAWN, actor, revision));
            case ActionReopened e -> change(e.actionId(), action -> action.in(ActionState.OPEN, actor, revision));
        }
    }

    private void change(ActionId id, UnaryOperator<Action> change) {
        list.computeIfPresent(id, (_, action) -> change.apply(action));
    }
}
