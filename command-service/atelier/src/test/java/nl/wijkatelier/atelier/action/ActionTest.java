package nl.wijkatelier.atelier.action;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.NOON;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.STRANGER;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Scenario.given;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.DayIsToCome;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.action.ActionAmended;
import nl.wijkatelier.contract.action.ActionChangedMeanwhile;
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
import nl.wijkatelier.contract.people.LeaveAtelier;
import nl.wijkatelier.contract.people.NotJoined;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.stakeholder.RegisterStakeholder;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import org.junit.jupiter.api.Test;

class ActionTest {
    private static final ActionId A1 = new ActionId("a1");
    private static final LocalDate DAY = LocalDate.of(2027, 4, 9);
    private static final LocalDate DONE = LocalDate.of(2027, 2, 26);
    private static final long LATER = 1_000_000;

    @Test
    void an_action_is_planned_for_a_person() {
        given().when(ANNA, new PlanAction(A1, of(ANNA)))
                .then(new ActionPlanned(A1, of(ANNA)))
                .when(BRAM, new PlanAction(A1, of(BRAM)))
                .thenRefused(new ItemExists(ItemKind.ACTION, "a1"));
    }

    @Test
    void an_action_is_planned_for_a_party_on_the_register() {
        var party = new StakeholderId("s1");
        var entry = new ActionEntry(SOURCES, ActionOwner.of(party), null, Component.PROCESS, null);
        given().when(ANNA, new PlanAction(A1, entry))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "s1"))
                .and(FEM, new RegisterStakeholder(party, SOURCES, StakeholderType.OTHER, null, null, null))
                .when(ANNA, new PlanAction(A1, entry))
                .then(new ActionPlanned(A1, entry));
    }

    @Test
    void an_action_is_for_who_takes_part_and_comes_from_a_decision_that_is_there() {
        given().when(ANNA, new PlanAction(A1, of(STRANGER)))
                .thenRefused(new NotJoined(STRANGER))
                .when(ANNA, new PlanAction(A1, from("d9")))
                .thenRefused(unknown(ItemKind.DECISION, "d9"));
    }

    @Test
    void there_are_no_more_actions_than_can_be_seen_to() {
        var many = given();
        for (int i = 0; i < ActionDecisions.MOST_ACTIONS; i++) {
            many.happened(by(ANNA, new ActionPlanned(new ActionId("m" + i), of(ANNA))));
        }
        many.when(ANNA, new PlanAction(A1, of(ANNA)))
                .thenRefused(new ActionListIsFull(ActionDecisions.MOST_ACTIONS))
                .and(ANNA, new WithdrawAction(new ActionId("m0"), null))
                .when(ANNA, new PlanAction(A1, of(ANNA)))
                .then(new ActionPlanned(A1, of(ANNA)));
    }

    @Test
    void an_open_action_is_amended() {
        planned().when(BRAM, new AmendAction(A1, of(BRAM), LATER))
                .then(new ActionAmended(A1, of(BRAM)))
                .when(BRAM, new AmendAction(A1, of(BRAM), LATER))
                .thenNothingChanges()
                .when(BRAM, new AmendAction(A1, of(STRANGER), LATER))
                .thenRefused(new NotJoined(STRANGER))
                .when(BRAM, new AmendAction(A1, from("d9"), LATER))
                .thenRefused(unknown(ItemKind.DECISION, "d9"))
                .when(BRAM, new AmendAction(new ActionId("a9"), of(BRAM), LATER))
                .thenRefused(unknown(ItemKind.ACTION, "a9"));
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        var planned = planned();
        var seenAt = planned.revision();
        var other = new ActionEntry(CONCERNS, ActionOwner.of(ANNA), DAY, Component.PROCESS, null);
        var changed = planned.and(BRAM, new AmendAction(A1, of(BRAM), seenAt));
        changed.when(ANNA, new AmendAction(A1, other, seenAt))
                .thenRefused(new ActionChangedMeanwhile(A1, of(BRAM), changed.revision()));
    }

    @Test
    void an_action_of_who_has_left_can_still_be_corrected() {
        var later = new ActionEntry(SOURCES, ActionOwner.of(ANNA), DAY.plusWeeks(1), Component.PROCESS, null);
        planned().and(ANNA, new LeaveAtelier(ANNA))
                .when(BRAM, new AmendAction(A1, later, LATER))
                .then(new ActionAmended(A1, later));
    }

    @Test
    void an_action_is_done_once_and_can_be_opened_again() {
        planned().when(BRAM, new ReopenAction(A1))
                .thenRefused(new ActionIsOpen(A1))
                .when(BRAM, new CompleteAction(A1, DONE))
                .then(new ActionCompleted(A1, DONE))
                .when(BRAM, new CompleteAction(A1, DONE))
                .thenRefused(new ActionIsSettled(A1))
                .when(BRAM, new AmendAction(A1, of(BRAM), LATER))
                .thenRefused(new ActionIsSettled(A1))
                .when(ANNA, new ReopenAction(A1))
                .then(new ActionReopened(A1))
                .when(ANNA, new CompleteAction(A1, DONE))
                .then(new ActionCompleted(A1, DONE));
    }

    @Test
    void nothing_is_done_on_a_day_that_is_still_to_come() {
        var today = LocalDate.ofInstant(NOON, ZoneId.of("Europe/Amsterdam"));
        planned().when(BRAM, new CompleteAction(A1, today.plusDays(1)))
                .thenRefused(new DayIsToCome("doneAt", today.plusDays(1)))
                .when(BRAM, new CompleteAction(A1, today))
                .then(new ActionCompleted(A1, today));
    }

    @Test
    void an_action_that_need_not_be_done_is_withdrawn() {
        planned().when(ANNA, new WithdrawAction(A1, WHY))
                .then(new ActionWithdrawn(A1, WHY))
                .when(ANNA, new WithdrawAction(A1, WHY))
                .thenRefused(new ActionIsSettled(A1))
                .when(ANNA, new ReopenAction(new ActionId("a9")))
                .thenRefused(unknown(ItemKind.ACTION, "a9"));
    }

    private static Scenario planned() {
        return given().and(ANNA, new PlanAction(A1, of(ANNA)));
    }

    private static ActionEntry of(ParticipantId owner) {
        return new ActionEntry(SOURCES, ActionOwner.of(owner), DAY, Component.PROCESS, null);
    }

    private static ActionEntry from(String decision) {
        return new ActionEntry(SOURCES, ActionOwner.of(ANNA), DAY, Component.PROCESS, new DecisionId(decision));
    }
}
