package nl.wijkatelier.atelier.matrix;

import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.matrix.AddMatrixCriterion;
import nl.wijkatelier.contract.matrix.AddMatrixOption;
import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.MatrixOptionId;
import nl.wijkatelier.contract.matrix.OpenMatrix;
import nl.wijkatelier.contract.matrix.ScoringRoundId;
import nl.wijkatelier.contract.matrix.StartScoring;

/** A matrix with two options and two criteria, and people who score it. */
final class MatrixExample {
    static final MatrixId X1 = new MatrixId("x1");
    static final MatrixOptionId O1 = new MatrixOptionId("o1");
    static final MatrixOptionId O2 = new MatrixOptionId("o2");
    static final MatrixOptionId O3 = new MatrixOptionId("o3");
    static final MatrixCriterionId K1 = new MatrixCriterionId("k1");
    static final MatrixCriterionId K2 = new MatrixCriterionId("k2");
    static final ScoringRoundId R1 = new ScoringRoundId("sr1");
    static final ScoringRoundId R2 = new ScoringRoundId("sr2");

    private MatrixExample() {}

    /** Nobody scores it yet. */
    static Scenario made() {
        return given().and(
                FEM,
                new OpenMatrix(X1, SOURCES, null, 5, null),
                new AddMatrixOption(X1, O1, SOURCES, null),
                new AddMatrixOption(X1, O2, CONCERNS, null),
                new AddMatrixCriterion(X1, K1, SOURCES, null, 20),
                new AddMatrixCriterion(X1, K2, CONCERNS, WHY, 10));
    }

    /** People score it. */
    static Scenario scoring() {
        return made().and(FEM, new StartScoring(X1, R1));
    }
}
