package nl.wijkatelier.atelier.matrix;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.matrix.MatrixExample.K1;
import static nl.wijkatelier.atelier.matrix.MatrixExample.O1;
import static nl.wijkatelier.atelier.matrix.MatrixExample.O3;
import static nl.wijkatelier.atelier.matrix.MatrixExample.R1;
import static nl.wijkatelier.atelier.matrix.MatrixExample.X1;
import static nl.wijkatelier.atelier.matrix.MatrixExample.made;
import static nl.wijkatelier.atelier.matrix.MatrixExample.scoring;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.matrix.AddMatrixCriterion;
import nl.wijkatelier.contract.matrix.AddMatrixOption;
import nl.wijkatelier.contract.matrix.DescribeMatrix;
import nl.wijkatelier.contract.matrix.DescribeMatrixCriterion;
import nl.wijkatelier.contract.matrix.MatrixCriterionAdded;
import nl.wijkatelier.contract.matrix.MatrixCriterionDescribed;
import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixCriterionRemoved;
import nl.wijkatelier.contract.matrix.MatrixCriterionWeighed;
import nl.wijkatelier.contract.matrix.MatrixDescribed;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.MatrixIsBeingScored;
import nl.wijkatelier.contract.matrix.MatrixIsFull;
import nl.wijkatelier.contract.matrix.MatrixIsScored;
import nl.wijkatelier.contract.matrix.MatrixOpened;
import nl.wijkatelier.contract.matrix.MatrixOptionAdded;
import nl.wijkatelier.contract.matrix.MatrixOptionId;
import nl.wijkatelier.contract.matrix.MatrixOptionRemoved;
import nl.wijkatelier.contract.matrix.MatrixOptionRenamed;
import nl.wijkatelier.contract.matrix.MatrixWithdrawn;
import nl.wijkatelier.contract.matrix.OpenMatrix;
import nl.wijkatelier.contract.matrix.RemoveMatrixCriterion;
import nl.wijkatelier.contract.matrix.RemoveMatrixOption;
import nl.wijkatelier.contract.matrix.RenameMatrixOption;
import nl.wijkatelier.contract.matrix.ShowScores;
import nl.wijkatelier.contract.matrix.WasScored;
import nl.wijkatelier.contract.matrix.WeighMatrixCriterion;
import nl.wijkatelier.contract.matrix.WithdrawMatrix;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import nl.wijkatelier.contract.neighbourhood.ProposeNeighbourhood;
import org.junit.jupiter.api.Test;

class MatrixMakingTest {
    private static final MatrixId NONE = new MatrixId("x9");
    private static final NeighbourhoodId W1 = new NeighbourhoodId("w1");
    private static final Title WHY_NOT = new Title("Waarom niet");

    @Test
    void a_matrix_is_opened_and_described_anew() {
        var list = new Title("Startwijk 2026-1");
        given().when(FEM, new OpenMatrix(X1, SOURCES, WHY, 5, list))
                .then(new MatrixOpened(X1, SOURCES, WHY, 5, list))
                .when(FEM, new OpenMatrix(X1, SOURCES, null, 5, null))
                .thenRefused(new ItemExists(ItemKind.MATRIX, "x1"))
                .when(FEM, new DescribeMatrix(X1, CONCERNS, null))
                .then(new MatrixDescribed(X1, CONCERNS, null))
                .when(FEM, new DescribeMatrix(X1, CONCERNS, null))
                .thenNothingChanges()
                .when(FEM, new DescribeMatrix(NONE, CONCERNS, null))
                .thenRefused(unknown(ItemKind.MATRIX, "x9"));
    }

    @Test
    void a_scale_runs_to_3_at_least_and_to_10_at_most() {
        assertThatThrownBy(() -> new OpenMatrix(X1, SOURCES, null, 2, null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new OpenMatrix(X1, SOURCES, null, 11, null)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void options_are_added_renamed_and_taken_away() {
        made().when(ANNA, new AddMatrixOption(X1, O3, WHY_NOT, null))
                .then(new MatrixOptionAdded(X1, O3, WHY_NOT, null))
                .when(BRAM, new AddMatrixOption(X1, O3, WHY_NOT, null))
                .thenRefused(new ItemExists(ItemKind.MATRIX_OPTION, "o3"))
                .when(BRAM, new RenameMatrixOption(O3, SOURCES))
                .then(new MatrixOptionRenamed(O3, SOURCES))
                .when(BRAM, new RenameMatrixOption(O3, SOURCES))
                .thenNothingChanges()
                .when(BRAM, new RemoveMatrixOption(O3))
                .then(new MatrixOptionRemoved(O3))
                .when(BRAM, new RemoveMatrixOption(O3))
                .thenRefused(unknown(ItemKind.MATRIX_OPTION, "o3"))
                .when(BRAM, new RenameMatrixOption(O3, SOURCES))
                .thenRefused(unknown(ItemKind.MATRIX_OPTION, "o3"))
                .when(BRAM, new AddMatrixOption(NONE, new MatrixOptionId("o9"), SOURCES, null))
                .thenRefused(unknown(ItemKind.MATRIX, "x9"));
    }

    @Test
    void an_option_may_be_a_neighbourhood_that_is_looked_at() {
        made().when(ANNA, new AddMatrixOption(X1, O3, SOURCES, W1))
                .thenRefused(unknown(ItemKind.NEIGHBOURHOOD, "w1"))
                .and(FEM, new ProposeNeighbourhood(W1, SOURCES, null, null))
                .when(ANNA, new AddMatrixOption(X1, O3, SOURCES, W1))
                .then(new MatrixOptionAdded(X1, O3, SOURCES, W1));
    }

    @Test
    void criteria_are_added_described_weighed_and_taken_away() {
        var k3 = new MatrixCriterionId("k3");
        made().when(ANNA, new AddMatrixCriterion(X1, k3, SOURCES, null, null))
                .then(new MatrixCriterionAdded(X1, k3, SOURCES, null, null))
                .when(BRAM, new AddMatrixCriterion(X1, k3, SOURCES, null, 1))
                .thenRefused(new ItemExists(ItemKind.MATRIX_CRITERION, "k3"))
                .when(BRAM, new DescribeMatrixCriterion(k3, CONCERNS, WHY))
                .then(new MatrixCriterionDescribed(k3, CONCERNS, WHY))
                .when(BRAM, new DescribeMatrixCriterion(k3, CONCERNS, WHY))
                .thenNothingChanges()
                .when(BRAM, new WeighMatrixCriterion(k3, 0))
                .then(new MatrixCriterionWeighed(k3, 0))
                .when(BRAM, new WeighMatrixCriterion(k3, 0))
                .thenNothingChanges()
                .when(BRAM, new RemoveMatrixCriterion(k3))
                .then(new MatrixCriterionRemoved(k3))
                .when(BRAM, new WeighMatrixCriterion(k3, 5))
                .thenRefused(unknown(ItemKind.MATRIX_CRITERION, "k3"))
                .when(BRAM, new DescribeMatrixCriterion(k3, SOURCES, null))
                .thenRefused(unknown(ItemKind.MATRIX_CRITERION, "k3"))
                .when(BRAM, new RemoveMatrixCriterion(k3))
                .thenRefused(unknown(ItemKind.MATRIX_CRITERION, "k3"))
                .when(BRAM, new AddMatrixCriterion(NONE, new MatrixCriterionId("k9"), SOURCES, null, 1))
                .thenRefused(unknown(ItemKind.MATRIX, "x9"));
    }

    @Test
    void a_weight_is_0_to_100() {
        assertThatThrownBy(() -> new WeighMatrixCriterion(K1, 101)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new WeighMatrixCriterion(K1, -1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new AddMatrixCriterion(X1, K1, SOURCES, null, 101)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void twenty_options_and_twenty_criteria_fit() {
        var scenario = made();
        IntStream.rangeClosed(3, 20).forEach(n -> scenario.and(
                ANNA,
                new AddMatrixOption(X1, new MatrixOptionId("o" + n), SOURCES, null),
                new AddMatrixCriterion(X1, new MatrixCriterionId("k" + n), SOURCES, null, 1)));
        scenario.when(ANNA, new AddMatrixOption(X1, new MatrixOptionId("o21"), SOURCES, null))
                .thenRefused(new MatrixIsFull(20))
                .when(ANNA, new AddMatrixCriterion(X1, new MatrixCriterionId("k21"), SOURCES, null, 1))
                .thenRefused(new MatrixIsFull(20))
                .and(ANNA, new RemoveMatrixOption(O1))
                .when(ANNA, new AddMatrixOption(X1, new MatrixOptionId("o21"), SOURCES, null))
                .then(new MatrixOptionAdded(X1, new MatrixOptionId("o21"), SOURCES, null));
    }

    @Test
    void a_matrix_that_nobody_scored_is_taken_away_with_all_that_is_in_it() {
        made().when(FEM, new WithdrawMatrix(X1))
                .then(new MatrixWithdrawn(X1))
                .when(FEM, new WithdrawMatrix(X1))
                .thenRefused(unknown(ItemKind.MATRIX, "x1"))
                .when(ANNA, new RenameMatrixOption(O1, WHY_NOT))
                .thenRefused(unknown(ItemKind.MATRIX, "x1"))
                .when(FEM, new OpenMatrix(X1, SOURCES, null, 5, null))
                .thenRefused(new ItemExists(ItemKind.MATRIX, "x1"));
    }

    @Test
    void while_people_score_the_matrix_stays_as_it_is() {
        var busy = new MatrixIsBeingScored(R1);
        scoring()
                .when(FEM, new DescribeMatrix(X1, CONCERNS, null))
                .thenRefused(busy)
                .when(FEM, new WithdrawMatrix(X1))
                .thenRefused(busy)
                .when(ANNA, new AddMatrixOption(X1, O3, SOURCES, null))
                .thenRefused(busy)
                .when(ANNA, new RenameMatrixOption(O1, WHY_NOT))
                .thenRefused(busy)
                .when(ANNA, new RemoveMatrixOption(O1))
                .thenRefused(busy)
                .when(ANNA, new AddMatrixCriterion(X1, new MatrixCriterionId("k3"), SOURCES, null, 1))
                .thenRefused(busy)
                .when(ANNA, new DescribeMatrixCriterion(K1, CONCERNS, null))
                .thenRefused(busy)
                .when(ANNA, new RemoveMatrixCriterion(K1))
                .thenRefused(busy)
                .when(ANNA, new WeighMatrixCriterion(K1, 5))
                .thenRefused(busy);
    }

    @Test
    void what_was_scored_stays_and_something_may_come_beside_it() {
        scoring()
                .and(FEM, new ShowScores(R1))
                .when(FEM, new WithdrawMatrix(X1))
                .thenRefused(new MatrixIsScored(X1))
                .when(ANNA, new RenameMatrixOption(O1, WHY_NOT))
                .thenRefused(new WasScored("o1"))
                .when(ANNA, new RemoveMatrixOption(O1))
                .thenRefused(new WasScored("o1"))
                .when(ANNA, new DescribeMatrixCriterion(K1, CONCERNS, null))
                .thenRefused(new WasScored("k1"))
                .when(ANNA, new RemoveMatrixCriterion(K1))
                .thenRefused(new WasScored("k1"))
                .when(ANNA, new WeighMatrixCriterion(K1, 5))
                .then(new MatrixCriterionWeighed(K1, 5))
                .and(ANNA, new AddMatrixOption(X1, O3, SOURCES, null))
                .when(ANNA, new RenameMatrixOption(O3, WHY_NOT))
                .then(new MatrixOptionRenamed(O3, WHY_NOT));
    }
}
