package nl.wijkatelier.atelier.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.Today;
import nl.wijkatelier.atelier.decision.Deliberations;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.action.ActionAmended;
import nl.wijkatelier.contract.action.ActionChangedMeanwhile;
import nl.wijkatelier.contract.action.ActionCommand;
import nl.wijkatelier.contract.action.ActionCompleted;
import nl.wijkatelier.contract.action.ActionEntry;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.action.ActionIsOpen;
import nl.wijkatelier.contract.action.ActionIsSettled;
import nl.wijkatelier.contract.action.ActionListIsFull;
import nl.wijkatelier.contract.action.ActionOwner;
import nl.wijkatelier.contract.action.ActionPlanned;
import nl.wijkatelier.contract.action.ActionReopened;
import nl.wijkatelier.contract.action.ActionWithdrawn;
import nl.wijkatelier.contract.action.AmendAction;
import nl.wijkatelier.contract.action.CompleteAction;
import nl.wijkatelier.contract.action.PlanAction;
import nl.wijkatelier.contract.action.ReopenAction;
import nl.wijkatelier.contract.action.WithdrawAction;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.people.NotJoined;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/** What commands about follow-up actions lead to. */
public final class ActionDecisions {
    /** As many as can still be seen to; an atelier has some dozens. */
    static final int MOST_ACTIONS = 500;

    private final Actions actions;
    private final Deliberations deliberations;
    private final Stakeholders stakeholders;
    private final People people;

    public ActionDecisions(Actions actions, Deliberations deliberations, Stakeholders stakeholders, People people) {
        this.actions = actions;
        this.deliberations = deliberations;
        this.stakeholders = stakeholders;
        this.people = people;
    }

    /**
     * What a command about an action leads to.
     *
     * @param at when it happens
     */
    public Decision decide(ActionCommand command, ParticipantId actor, Instant at) {
        return switch (command) {
            case PlanAction plan -> plan(plan);
            case AmendAction amend -> amend(amend, actor);
            case CompleteAction complete -> open(
                    complete.actionId(), _ -> complete(complete.actionId(), complete.doneAt(), at));
            case WithdrawAction withdraw -> open(withdraw.actionId(), _ ->
                    Decision.of(new ActionWithdrawn(withdraw.actionId(), withdraw.reason())));
            case ReopenAction reopen -> known(reopen.actionId(), action -> action.open()
                    ? Decision.refused(new ActionIsOpen(reopen.actionId()))
                    : Decision.of(new ActionReopened(reopen.actionId())));
        };
    }

    private Decision plan(PlanAction plan) {
        if (actions.find(plan.actionId()) != null) {
            return Decision.refused(new ItemExists(ItemKind.ACTION, plan.actionId().value()));
        }
        if (actions.notWithdrawn() >= MOST_ACTIONS) {
            return Decision.refused(new ActionListIsFull(MOST_ACTIONS));
        }
        var refusal = refusal(plan.entry().owner(), plan.entry().decisionId());
        return refusal == null
                ? Decision.of(new ActionPlanned(plan.actionId(), plan.entry()))
                : Decision.refused(refusal);
    }

    private Decision amend(AmendAction amend, ParticipantId actor) {
        return open(amend.actionId(), action -> {
            if (action.changedSince(amend.basedOn(), actor)) {
                return Decision.refused(
                        new ActionChangedMeanwhile(action.actionId(), action.entry(), action.revision()));
            }
            if (action.entry().equals(amend.entry())) {
                return Decision.unchanged();
            }
            var refusal = refusalOfChange(action.entry(), amend.entry());
            return refusal == null
                    ? Decision.of(new ActionAmended(action.actionId(), amend.entry()))
                    : Decision.refused(refusal);
        });
    }

    private static Decision complete(ActionId id, LocalDate doneAt, Instant at) {
        var ahead = Today.at(at).refusal("doneAt", doneAt);
        return ahead == null ? Decision.of(new ActionCompleted(id, doneAt)) : Decision.refused(ahead);
    }

    /** An action of who has left since can still be corrected. */
    private @Nullable Refusal refusalOfChange(ActionEntry before, ActionEntry after) {
        var decision = Objects.equals(before.decisionId(), after.decisionId()) ? null : after.decisionId();
        return before.owner().equals(after.owner()) ? refusalOf(decision) : refusal(after.owner(), decision);
    }

    private @Nullable Refusal refusal(ActionOwner owner, @Nullable DecisionId decision) {
        if (owner.participantId() != null && !people.takesPart(owner.participantId())) {
            return new NotJoined(owner.participantId());
        }
        return owner.stakeholderId() != null && !stakeholders.isOnRegister(owner.stakeholderId())
                ? new ItemUnknown(ItemKind.STAKEHOLDER, owner.stakeholderId().value())
                : refusalOf(decision);
    }

    private @Nullable Refusal refusalOf(@Nullable DecisionId decision) {
        return decision == null || deliberations.has(decision)
                ? null
                : new ItemUnknown(ItemKind.DECISION, decision.value());
    }

    private Decision open(ActionId id, Function<Action, Decision> decision) {
        return known(id, action -> action.open() ? decision.apply(action) : Decision.refused(new ActionIsSettled(id)));
    }

    private Decision known(ActionId id, Function<Action, Decision> decision) {
        var action = actions.find(id);
        return action == null
                ? Decision.refused(new ItemUnknown(ItemKind.ACTION, id.value()))
                : decision.apply(action);
    }
}
