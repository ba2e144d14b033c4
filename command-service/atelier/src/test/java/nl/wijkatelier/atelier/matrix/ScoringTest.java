package nl.wijkatelier.atelier.matrix;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.matrix.MatrixExample.K1;
import static nl.wijkatelier.atelier.matrix.MatrixExample.K2;
import static nl.wijkatelier.atelier.matrix.MatrixExample.O1;
import static nl.wijkatelier.atelier.matrix.MatrixExample.O2;
import static nl.wijkatelier.atelier.matrix.MatrixExample.O3;
import static nl.wijkatelier.atelier.matrix.MatrixExample.R1;
import static nl.wijkatelier.atelier.matrix.MatrixExample.R2;
import static nl.wijkatelier.atelier.matrix.MatrixExample.X1;
import static nl.wijkatelier.atelier.matrix.MatrixExample.made;
import static nl.wijkatelier.atelier.matrix.MatrixExample.scoring;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.decision.Statement;
import nl.wijkatelier.contract.matrix.AddMatrixCriterion;
import nl.wijkatelier.contract.matrix.AddMatrixOption;
import nl.wijkatelier.contract.matrix.GiveScore;
import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.MatrixIsBeingScored;
import nl.wijkatelier.contract.matrix.MatrixIsIncomplete;
import nl.wijkatelier.contract.matrix.MatrixOptionId;
import nl.wijkatelier.contract.matrix.OpenMatrix;
import nl.wijkatelier.contract.matrix.ReadyReported;
import nl.wijkatelier.contract.matrix.RemoveMatrixOption;
import nl.wijkatelier.contract.matrix.ReportReady;
import nl.wijkatelier.contract.matrix.ScoreGiven;
import nl.wijkatelier.contract.matrix.ScoreIsTooHigh;
import nl.wijkatelier.contract.matrix.ScoreWithdrawn;
import nl.wijkatelier.contract.matrix.ScoresAreShown;
import nl.wijkatelier.contract.matrix.ScoresShown;
import nl.wijkatelier.contract.matrix.ScoringRoundId;
import nl.wijkatelier.contract.matrix.ScoringStarted;
import nl.wijkatelier.contract.matrix.ShowScores;
import nl.wijkatelier.contract.matrix.StartScoring;
import nl.wijkatelier.contract.matrix.WeighMatrixCriterion;
import nl.wijkatelier.contract.matrix.WithdrawScore;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final ScoringRoundId NONE = new ScoringRoundId("sr9");
    private static final Statement REASON = new Statement("De huurders doen al mee.");

    @Test
    void a_round_is_started_once_there_is_something_to_score() {
        given().and(FEM, new OpenMatrix(X1, SOURCES, null, 5, null), new AddMatrixOption(X1, O1, SOURCES, null))
                .and(FEM, new AddMatrixCriterion(X1, K1, SOURCES, null, 20))
                .when(FEM, new StartScoring(X1, R1))
                .thenRefused(new MatrixIsIncomplete(X1))
                .and(FEM, new AddMatrixOption(X1, O2, SOURCES, null))
                .when(FEM, new StartScoring(X1, R1))
                .then(new ScoringStarted(X1, R1));
    }

    @Test
    void every_criterion_is_weighed_before_people_score_and_one_of_them_counts() {
        given().and(FEM, new OpenMatrix(X1, SOURCES, null, 5, null), new AddMatrixOption(X1, O1, SOURCES, null))
                .and(FEM, new AddMatrixOption(X1, O2, SOURCES, null))
                .when(FEM, new StartScoring(X1, R1))
                .thenRefused(new MatrixIsIncomplete(X1))
                .and(FEM, new AddMatrixCriterion(X1, K1, SOURCES, null, 0))
                .when(FEM, new StartScoring(X1, R1))
                .thenRefused(new MatrixIsIncomplete(X1))
                .and(FEM, new AddMatrixCriterion(X1, K2, SOURCES, null, null), new WeighMatrixCriterion(K1, 3))
                .when(FEM, new StartScoring(X1, R1))
                .thenRefused(new MatrixIsIncomplete(X1))
                .and(FEM, new WeighMatrixCriterion(K2, 0))
                .when(FEM, new StartScoring(X1, R1))
                .then(new ScoringStarted(X1, R1));
    }

    @Test
    void a_matrix_has_one_round_at_a_time() {
        scoring()
                .when(FEM, new StartScoring(X1, R2))
                .thenRefused(new MatrixIsBeingScored(R1))
                .and(FEM, new ShowScores(R1))
                .when(FEM, new StartScoring(X1, R1))
                .thenRefused(new ItemExists(ItemKind.SCORING_ROUND, "sr1"))
                .when(FEM, new StartScoring(X1, R2))
                .then(new ScoringStarted(X1, R2))
                .when(FEM, new StartScoring(new MatrixId("x9"), NONE))
                .thenRefused(unknown(ItemKind.MATRIX, "x9"));
    }

    @Test
    void everybody_gives_their_own_score_and_may_think_again() {
        scoring()
                .when(ANNA, new GiveScore(R1, O1, K1, 4, REASON))
                .then(new ScoreGiven(R1, O1, K1, 4, REASON))
                .when(ANNA, new GiveScore(R1, O1, K1, 4, REASON))
                .thenNothingChanges()
                .when(BRAM, new GiveScore(R1, O1, K1, 4, REASON))
                .then(new ScoreGiven(R1, O1, K1, 4, REASON))
                .when(ANNA, new GiveScore(R1, O1, K1, 4, null))
                .then(new ScoreGiven(R1, O1, K1, 4, null))
                .when(ANNA, new GiveScore(R1, O1, K1, 5, null))
                .then(new ScoreGiven(R1, O1, K1, 5, null));
    }

    @Test
    void a_score_is_on_the_scale() {
        scoring().when(ANNA, new GiveScore(R1, O1, K1, 6, null)).thenRefused(new ScoreIsTooHigh(5));
        assertThatThrownBy(() -> new GiveScore(R1, O1, K1, 0, null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new GiveScore(R1, O1, K1, 11, null)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_score_is_for_an_option_on_a_criterion_of_the_matrix() {
        var elsewhere = new MatrixOptionId("elsewhere");
        made().and(FEM, new OpenMatrix(new MatrixId("x2"), SOURCES, null, 5, null))
                .and(FEM, new AddMatrixOption(new MatrixId("x2"), elsewhere, SOURCES, null))
                .and(FEM, new AddMatrixOption(X1, O3, SOURCES, null), new RemoveMatrixOption(O3))
                .and(FEM, new StartScoring(X1, R1))
                .when(ANNA, new GiveScore(R1, elsewhere, K1, 3, null))
                .thenRefused(unknown(ItemKind.MATRIX_OPTION, "elsewhere"))
                .when(ANNA, new GiveScore(R1, O3, K1, 3, null))
                .thenRefused(unknown(ItemKind.MATRIX_OPTION, "o3"))
                .when(ANNA, new GiveScore(R1, O1, new MatrixCriterionId("k9"), 3, null))
                .thenRefused(unknown(ItemKind.MATRIX_CRITERION, "k9"))
                .when(ANNA, new GiveScore(NONE, O1, K1, 3, null))
                .thenRefused(unknown(ItemKind.SCORING_ROUND, "sr9"));
    }

    @Test
    void a_score_is_taken_back_by_who_gave_it() {
        scoring()
                .and(ANNA, new GiveScore(R1, O1, K1, 4, null))
                .when(BRAM, new WithdrawScore(R1, O1, K1))
                .thenNothingChanges()
                .when(ANNA, new WithdrawScore(R1, O1, K1))
                .then(new ScoreWithdrawn(R1, O1, K1))
                .when(ANNA, new WithdrawScore(R1, O1, K1))
                .thenNothingChanges()
                .when(ANNA, new WithdrawScore(R1, O3, K1))
                .thenRefused(unknown(ItemKind.MATRIX_OPTION, "o3"))
                .when(ANNA, new WithdrawScore(NONE, O1, K1))
                .thenRefused(unknown(ItemKind.SCORING_ROUND, "sr9"));
    }

    @Test
    void people_tell_that_they_are_ready_also_with_something_left_open() {
        scoring()
                .when(ANNA, new ReportReady(R1, true))
                .then(new ReadyReported(R1, true))
                .when(ANNA, new ReportReady(R1, true))
                .thenNothingChanges()
                .when(BRAM, new ReportReady(R1, false))
                .thenNothingChanges()
                .when(ANNA, new ReportReady(R1, false))
                .then(new ReadyReported(R1, false))
                .when(ANNA, new ReportReady(NONE, true))
                .thenRefused(unknown(ItemKind.SCORING_ROUND, "sr9"));
    }

    @Test
    void once_the_scores_are_shown_the_round_is_over() {
        scoring()
                .and(ANNA, new GiveScore(R1, O1, K1, 4, null))
                .when(FEM, new ShowScores(R1))
                .then(new ScoresShown(R1))
                .when(FEM, new ShowScores(R1))
                .thenRefused(new ScoresAreShown(R1))
                .when(ANNA, new GiveScore(R1, O1, K1, 5, null))
                .thenRefused(new ScoresAreShown(R1))
                .when(ANNA, new WithdrawScore(R1, O1, K1))
                .thenRefused(new ScoresAreShown(R1))
                .when(ANNA, new ReportReady(R1, true))
                .thenRefused(new ScoresAreShown(R1))
                .when(FEM, new ShowScores(NONE))
                .thenRefused(unknown(ItemKind.SCORING_ROUND, "sr9"));
    }

    @Test
    void the_next_round_begins_with_nothing_given() {
        scoring()
                .and(ANNA, new GiveScore(R1, O1, K1, 4, null), new ReportReady(R1, true))
                .and(FEM, new ShowScores(R1), new StartScoring(X1, R2))
                .when(ANNA, new WithdrawScore(R2, O1, K1))
                .thenNothingChanges()
                .when(ANNA, new ReportReady(R2, true))
                .then(new ReadyReported(R2, true))
                .when(ANNA, new GiveScore(R2, O1, K1, 4, null))
                .then(new ScoreGiven(R2, O1, K1, 4, null));
    }
}
