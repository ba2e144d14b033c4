package nl.wijkatelier.atelier.action;

import nl.wijkatelier.contract.action.ActionEntry;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * A follow-up action. One that was withdrawn keeps its id taken.
 *
 * @param actionId which
 * @param entry what has to be done, by whom and when
 * @param state how it stands
 * @param changedBy who changed it last
 * @param revision when it was changed last
 */
public record Action(ActionId actionId, ActionEntry entry, ActionState state, ParticipantId changedBy, long revision) {
    boolean open() {
        return state == ActionState.OPEN;
    }

    boolean changedSince(long basedOn, ParticipantId actor) {
        return revision > basedOn && !changedBy.equals(actor);
    }

    Action with(ActionEntry other, ParticipantId actor, long at) {
        return new Action(actionId, other, state, actor, at);
    }

    Action in(ActionState other, ParticipantId actor, long at) {
        return new Action(actionId, entry, other, actor, at);
    }
}
