package nl.wijkatelier.atelier.process;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.process.ProcessExample.A;
import static nl.wijkatelier.atelier.process.ProcessExample.APPROVAL;
import static nl.wijkatelier.atelier.process.ProcessExample.AREA;
import static nl.wijkatelier.atelier.process.ProcessExample.E1;
import static nl.wijkatelier.atelier.process.ProcessExample.FOLLOWED;
import static nl.wijkatelier.atelier.process.ProcessExample.ITEMS;
import static nl.wijkatelier.atelier.process.ProcessExample.RAISED;
import static nl.wijkatelier.atelier.process.ProcessExample.REGISTERED;
import static nl.wijkatelier.atelier.process.ProcessExample.planned;

import java.util.List;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodProposed;
import nl.wijkatelier.contract.organisation.BodyEstablished;
import nl.wijkatelier.contract.organisation.BodyId;
import nl.wijkatelier.contract.organisation.BodyKind;
import nl.wijkatelier.contract.organisation.Charter;
import nl.wijkatelier.contract.organisation.DissolveBody;
import nl.wijkatelier.contract.process.Coverage;
import nl.wijkatelier.contract.process.EvidenceId;
import nl.wijkatelier.contract.process.EvidenceSource;
import nl.wijkatelier.contract.process.EvidenceStepPlanItem;
import nl.wijkatelier.contract.process.EvidenceWithdrawn;
import nl.wijkatelier.contract.process.FollowStepPlan;
import nl.wijkatelier.contract.process.StepPlanIsFollowed;
import nl.wijkatelier.contract.process.StepPlanItemEvidenced;
import nl.wijkatelier.contract.process.StepPlanItemStaysOpen;
import nl.wijkatelier.contract.process.WithdrawEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepPlanTest {
    private static final Title WHERE = new Title("Molenveld-Oost");


    @Test
    void the_facilitator_chooses_the_step_plan_once() {
        given()
                .when(FEM, new FollowStepPlan(FOLLOWED.plan(), FOLLOWED.version(), ITEMS))
                .then(FOLLOWED)
                .when(FEM, new FollowStepPlan(FOLLOWED.plan(), FOLLOWED.version(), ITEMS))
                .thenNothingChanges()
                .when(FEM, new FollowStepPlan(FOLLOWED.plan(), new Title("2026-1"), ITEMS))
                .thenRefused(new StepPlanIsFollowed(FOLLOWED.plan(), FOLLOWED.version()));
    }

    @Test
    void an_item_is_covered_in_words_or_by_what_is_there() {
        var step = new EvidenceSource(ItemKind.PROCESS_STEP, "a");
        given(by(FEM, FOLLOWED, planned(A, null)))
                .when(ANNA, new EvidenceStepPlanItem(AREA, E1, Coverage.PARTLY, WHY, null))
                .then(new StepPlanItemEvidenced(AREA, E1, Coverage.PARTLY, WHY, null))
                .when(ANNA, new EvidenceStepPlanItem(AREA, new EvidenceId("e2"), Coverage.FULLY, WHY, step))
                .then(new StepPlanItemEvidenced(AREA, new EvidenceId("e2"), Coverage.FULLY, WHY, step));
    }

    @Test
    void what_is_decided_after_the_atelier_stays_open() {
        given(by(FEM, FOLLOWED))
                .when(FEM, new EvidenceStepPlanItem(APPROVAL, E1, Coverage.FULLY, WHY, null))
                .thenRefused(new StepPlanItemStaysOpen(APPROVAL));
    }

    @Test
    void an_item_of_no_plan_is_not_covered() {
        given()
                .when(ANNA, new EvidenceStepPlanItem(AREA, E1, Coverage.FULLY, WHY, null))
                .thenRefused(unknown(ItemKind.STEP_PLAN_ITEM, "1.1"));
    }

    @ParameterizedTest
    @EnumSource(names = {"DECISION", "STAKEHOLDER", "PROCESS_STEP", "HURDLE", "NEIGHBOURHOOD", "QUICK_SCAN", "BODY", "BALLOT"})
    void what_is_not_there_covers_nothing(ItemKind kind) {
        given(by(FEM, FOLLOWED))
                .when(ANNA, new EvidenceStepPlanItem(AREA, E1, Coverage.FULLY, WHY, new EvidenceSource(kind, "x")))
                .thenRefused(unknown(kind, "x"));
    }

    @Test
    void stakeholders_and_hurdles_cover_as_well() {
        given(by(FEM, FOLLOWED, REGISTERED, RAISED))
                .when(ANNA, evidence("e1", ItemKind.STAKEHOLDER, "grid"))
                .then(evidenced("e1", ItemKind.STAKEHOLDER, "grid"))
                .when(ANNA, evidence("e2", ItemKind.HURDLE, "h1"))
                .then(evidenced("e2", ItemKind.HURDLE, "h1"));
    }

    @Test
    void a_neighbourhood_its_scan_and_a_body_cover_as_well() {
        var body = new BodyId("b1");
        var charter = new Charter(WHERE, BodyKind.PROJECT_TEAM, null, null, null, List.of(), List.of());
        given(by(FEM, FOLLOWED, new NeighbourhoodProposed(new NeighbourhoodId("w1"), WHERE, null, null), new BodyEstablished(body, charter)))
                .and(
                        ANNA,
                        evidence("e1", ItemKind.NEIGHBOURHOOD, "w1"),
                        evidence("e2", ItemKind.QUICK_SCAN, "w1"),
                        evidence("e3", ItemKind.BODY, "b1"))
                .and(FEM, new DissolveBody(body))
                .when(ANNA, evidence("e4", ItemKind.BODY, "b1"))
                .thenRefused(unknown(ItemKind.BODY, "b1"));
    }

    @Test
    void evidence_is_given_once_and_taken_back_once() {
        given(by(FEM, FOLLOWED, new StepPlanItemEvidenced(AREA, E1, Coverage.FULLY, WHY, null)))
                .when(ANNA, new EvidenceStepPlanItem(AREA, E1, Coverage.PARTLY, WHY, null))
                .thenRefused(new ItemExists(ItemKind.STEP_PLAN_ITEM, "e1"))
                .when(ANNA, new WithdrawEvidence(APPROVAL, E1))
                .thenRefused(unknown(ItemKind.STEP_PLAN_ITEM, "e1"))
                .when(ANNA, new WithdrawEvidence(AREA, E1))
                .then(new EvidenceWithdrawn(AREA, E1))
                .when(ANNA, new WithdrawEvidence(AREA, E1))
                .thenRefused(unknown(ItemKind.STEP_PLAN_ITEM, "e1"));
    }

    private static EvidenceStepPlanItem evidence(String id, ItemKind kind, String source) {
        return new EvidenceStepPlanItem(
                AREA, new EvidenceId(id), Coverage.PARTLY, WHY, new EvidenceSource(kind, source));
    }

    private static StepPlanItemEvidenced evidenced(String id, ItemKind kind, String source) {
        return new StepPlanItemEvidenced(
                AREA, new EvidenceId(id), Coverage.PARTLY, WHY, new EvidenceSource(kind, source));
    }
}
