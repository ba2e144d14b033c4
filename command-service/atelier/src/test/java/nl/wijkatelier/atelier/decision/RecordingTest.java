package nl.wijkatelier.atelier.decision;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.decision.DecisionExample.D1;
import static nl.wijkatelier.atelier.decision.DecisionExample.proposed;

import java.util.List;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.atelier.AtelierIsClosed;
import nl.wijkatelier.contract.atelier.CloseAtelier;
import nl.wijkatelier.contract.decision.AddGround;
import nl.wijkatelier.contract.decision.Background;
import nl.wijkatelier.contract.decision.BackgroundDescribed;
import nl.wijkatelier.contract.decision.ClassifyDecision;
import nl.wijkatelier.contract.decision.Confidentiality;
import nl.wijkatelier.contract.decision.Consequences;
import nl.wijkatelier.contract.decision.ConsequencesDescribed;
import nl.wijkatelier.contract.decision.DecisionClassified;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionIsSettled;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.DescribeBackground;
import nl.wijkatelier.contract.decision.DescribeConsequences;
import nl.wijkatelier.contract.decision.Ground;
import nl.wijkatelier.contract.decision.GroundAdded;
import nl.wijkatelier.contract.decision.GroundRemoved;
import nl.wijkatelier.contract.decision.MinorityViewRecorded;
import nl.wijkatelier.contract.decision.RecordMinorityView;
import nl.wijkatelier.contract.decision.RejectDecision;
import nl.wijkatelier.contract.decision.RemoveGround;
import nl.wijkatelier.contract.decision.Statement;
import nl.wijkatelier.contract.matrix.AddMatrixCriterion;
import nl.wijkatelier.contract.matrix.AddMatrixOption;
import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.MatrixOptionId;
import nl.wijkatelier.contract.matrix.OpenMatrix;
import nl.wijkatelier.contract.matrix.ScoringRoundId;
import nl.wijkatelier.contract.matrix.ShowScores;
import nl.wijkatelier.contract.matrix.StartScoring;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import nl.wijkatelier.contract.neighbourhood.ProposeNeighbourhood;
import nl.wijkatelier.contract.neighbourhood.WithdrawNeighbourhood;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.PlanStep;
import nl.wijkatelier.contract.process.RaiseHurdle;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepKind;
import nl.wijkatelier.contract.process.WithdrawHurdle;
import nl.wijkatelier.contract.process.WithdrawStep;
import nl.wijkatelier.contract.resource.EnterResourceRow;
import nl.wijkatelier.contract.resource.ResourceEntry;
import nl.wijkatelier.contract.resource.ResourceRowId;
import nl.wijkatelier.contract.stakeholder.RegisterStakeholder;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import org.junit.jupiter.api.Test;

class RecordingTest {
    private static final DecisionId NONE = new DecisionId("d9");
    private static final Background BACKGROUND = new Background(WHY, List.of(new Statement("Energiearmoede")));
    private static final Consequences CONSEQUENCES = new Consequences(
            List.of(new Statement("Eén vertrekpunt")), List.of(), List.of(new Statement("De bron blijft")));
    private static final Ground SCAN = new Ground(ItemKind.QUICK_SCAN, "w1");

    @Test
    void what_led_to_it_is_described_and_described_anew() {
        var other = new Background(null, List.of());
        proposed(DecisionMethod.CONSENT)
                .when(ANNA, new DescribeBackground(D1, BACKGROUND))
                .then(new BackgroundDescribed(D1, BACKGROUND))
                .when(BRAM, new DescribeBackground(D1, BACKGROUND))
                .thenNothingChanges()
                .when(BRAM, new DescribeBackground(D1, other))
                .then(new BackgroundDescribed(D1, other));
    }

    @Test
    void what_follows_is_described() {
        proposed(DecisionMethod.CONSENT)
                .when(ANNA, new DescribeConsequences(D1, CONSEQUENCES))
                .then(new ConsequencesDescribed(D1, CONSEQUENCES))
                .when(ANNA, new DescribeConsequences(D1, CONSEQUENCES))
                .thenNothingChanges();
    }

    @Test
    void a_quick_scan_is_a_ground_once_and_can_be_taken_away() {
        proposed(DecisionMethod.CONSENT)
                .when(ANNA, new AddGround(D1, SCAN))
                .thenRefused(unknown(ItemKind.QUICK_SCAN, "w1"))
                .and(FEM, new ProposeNeighbourhood(new NeighbourhoodId("w1"), SOURCES, null, null))
                .when(ANNA, new AddGround(D1, SCAN))
                .then(new GroundAdded(D1, SCAN))
                .when(BRAM, new AddGround(D1, SCAN))
                .thenNothingChanges()
                .when(BRAM, new RemoveGround(D1, SCAN))
                .then(new GroundRemoved(D1, SCAN))
                .when(BRAM, new RemoveGround(D1, SCAN))
                .thenNothingChanges();
    }

    @Test
    void a_withdrawn_neighbourhood_grounds_nothing() {
        var w1 = new NeighbourhoodId("w1");
        proposed(DecisionMethod.CONSENT)
                .and(FEM, new ProposeNeighbourhood(w1, SOURCES, null, null), new WithdrawNeighbourhood(w1))
                .when(ANNA, new AddGround(D1, new Ground(ItemKind.NEIGHBOURHOOD, "w1")))
                .thenRefused(unknown(ItemKind.NEIGHBOURHOOD, "w1"));
    }

    @Test
    void a_hurdle_and_a_process_step_ground_a_decision_while_they_are_there() {
        var hurdle = new Ground(ItemKind.HURDLE, "h1");
        var step = new Ground(ItemKind.PROCESS_STEP, "s1");
        proposed(DecisionMethod.CONSENT)
                .when(ANNA, new AddGround(D1, hurdle))
                .thenRefused(unknown(ItemKind.HURDLE, "h1"))
                .when(ANNA, new AddGround(D1, step))
                .thenRefused(unknown(ItemKind.PROCESS_STEP, "s1"))
                .and(ANNA, new RaiseHurdle(new HurdleId("h1"), SOURCES, null, Component.PROCESS))
                .and(ANNA, new PlanStep(new StepId("s1"), SOURCES, StepKind.STEP, null, null, List.of(), null, null))
                .when(ANNA, new AddGround(D1, hurdle))
                .then(new GroundAdded(D1, hurdle))
                .when(ANNA, new AddGround(D1, step))
                .then(new GroundAdded(D1, step))
                .and(ANNA, new RemoveGround(D1, hurdle), new WithdrawHurdle(new HurdleId("h1")))
                .when(ANNA, new AddGround(D1, hurdle))
                .thenRefused(unknown(ItemKind.HURDLE, "h1"))
                .and(ANNA, new RemoveGround(D1, step), new WithdrawStep(new StepId("s1")))
                .when(ANNA, new AddGround(D1, step))
                .thenRefused(unknown(ItemKind.PROCESS_STEP, "s1"));
    }

    @Test
    void the_totals_of_the_resources_ground_a_decision_once_everybody_sees_a_row() {
        var totals = new Ground(ItemKind.RESOURCE_TOTALS, "resources");
        var entry = new ResourceEntry(new StakeholderId("s1"), SOURCES, List.of(), null, null);
        proposed(DecisionMethod.CONSENT)
                .when(ANNA, new AddGround(D1, totals))
                .thenRefused(unknown(ItemKind.RESOURCE_TOTALS, "resources"))
                .and(FEM, new RegisterStakeholder(
                        new StakeholderId("s1"), SOURCES, StakeholderType.OTHER, null, null, null))
                .and(ANNA, new EnterResourceRow(new ResourceRowId("m1"), entry))
                .when(ANNA, new AddGround(D1, totals))
                .then(new GroundAdded(D1, totals));
    }

    @Test
    void a_decision_matrix_grounds_a_decision_once_its_scores_are_shown() {
        var x1 = new MatrixId("x1");
        var matrix = new Ground(ItemKind.MATRIX, "x1");
        proposed(DecisionMethod.CONSENT)
                .and(
                        FEM,
                        new OpenMatrix(x1, SOURCES, null, 5, null),
                        new AddMatrixOption(x1, new MatrixOptionId("o1"), SOURCES, null),
                        new AddMatrixOption(x1, new MatrixOptionId("o2"), SOURCES, null),
                        new AddMatrixCriterion(x1, new MatrixCriterionId("k1"), SOURCES, null, 10),
                        new StartScoring(x1, new ScoringRoundId("sr1")))
                .when(FEM, new AddGround(D1, matrix))
                .thenRefused(unknown(ItemKind.MATRIX, "x1"))
                .and(FEM, new ShowScores(new ScoringRoundId("sr1")))
                .when(FEM, new AddGround(D1, matrix))
                .then(new GroundAdded(D1, matrix));
    }

    @Test
    void the_view_of_the_minority_is_kept() {
        proposed(DecisionMethod.MAJORITY)
                .when(FEM, new RecordMinorityView(D1, WHY))
                .then(new MinorityViewRecorded(D1, WHY))
                .when(FEM, new RecordMinorityView(D1, WHY))
                .thenNothingChanges();
    }

    @Test
    void a_settled_record_is_not_rewritten_but_who_may_read_it_can_be_said() {
        proposed(DecisionMethod.CONSENT)
                .and(FEM, new RejectDecision(D1, WHY))
                .when(ANNA, new DescribeBackground(D1, BACKGROUND))
                .thenRefused(new DecisionIsSettled(D1))
                .when(ANNA, new DescribeConsequences(D1, CONSEQUENCES))
                .thenRefused(new DecisionIsSettled(D1))
                .when(ANNA, new AddGround(D1, SCAN))
                .thenRefused(new DecisionIsSettled(D1))
                .when(ANNA, new RemoveGround(D1, SCAN))
                .thenRefused(new DecisionIsSettled(D1))
                .when(FEM, new RecordMinorityView(D1, WHY))
                .thenRefused(new DecisionIsSettled(D1))
                .when(FEM, new ClassifyDecision(D1, Confidentiality.INTERNAL))
                .then(new DecisionClassified(D1, Confidentiality.INTERNAL))
                .when(FEM, new ClassifyDecision(D1, Confidentiality.INTERNAL))
                .thenNothingChanges()
                .when(FEM, new ClassifyDecision(NONE, Confidentiality.INTERNAL))
                .thenRefused(unknown(ItemKind.DECISION, "d9"));
    }

    @Test
    void who_may_read_it_is_said_after_the_end_too() {
        proposed(DecisionMethod.CONSENT)
                .and(FEM, new CloseAtelier())
                .when(FEM, new ClassifyDecision(D1, Confidentiality.INTERNAL))
                .then(new DecisionClassified(D1, Confidentiality.INTERNAL))
                .when(FEM, new RecordMinorityView(D1, WHY))
                .thenRefused(new AtelierIsClosed());
    }
}
