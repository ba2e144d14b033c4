package nl.wijkatelier.atelier.matrix;

import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.decision.Statement;
import nl.wijkatelier.contract.matrix.AddMatrixCriterion;
import nl.wijkatelier.contract.matrix.AddMatrixOption;
import nl.wijkatelier.contract.matrix.DescribeMatrix;
import nl.wijkatelier.contract.matrix.DescribeMatrixCriterion;
import nl.wijkatelier.contract.matrix.GiveScore;
import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.MatrixOptionId;
import nl.wijkatelier.contract.matrix.OpenMatrix;
import nl.wijkatelier.contract.matrix.RemoveMatrixCriterion;
import nl.wijkatelier.contract.matrix.RemoveMatrixOption;
import nl.wijkatelier.contract.matrix.RenameMatrixOption;
import nl.wijkatelier.contract.matrix.ReportReady;
import nl.wijkatelier.contract.matrix.ScoringRoundId;
import nl.wijkatelier.contract.matrix.ShowScores;
import nl.wijkatelier.contract.matrix.StartScoring;
import nl.wijkatelier.contract.matrix.WeighMatrixCriterion;
import nl.wijkatelier.contract.matrix.WithdrawMatrix;
import nl.wijkatelier.contract.matrix.WithdrawScore;
import nl.wijkatelier.contract.people.ParticipantId;

/** What can be done with decision matrices. */
public final class MatrixRepertoire implements Repertoire {
    private static final MatrixId X1 = new MatrixId("x1");
    private static final MatrixOptionId O1 = new MatrixOptionId("o1");
    private static final MatrixCriterionId K1 = new MatrixCriterionId("k1");
    private static final ScoringRoundId R1 = new ScoringRoundId("sr1");

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(
                new AddMatrixOption(X1, O1, SOURCES, null),
                new RenameMatrixOption(O1, CONCERNS),
                new RemoveMatrixOption(O1),
                new AddMatrixCriterion(X1, K1, SOURCES, null, 20),
                new DescribeMatrixCriterion(K1, CONCERNS, WHY),
                new RemoveMatrixCriterion(K1),
                new WeighMatrixCriterion(K1, 30),
                new GiveScore(R1, O1, K1, 4, null),
                new WithdrawScore(R1, O1, K1),
                new ReportReady(R1, true));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(
                new OpenMatrix(X1, SOURCES, null, 5, null),
                new DescribeMatrix(X1, CONCERNS, WHY),
                new WithdrawMatrix(X1),
                new StartScoring(X1, R1),
                new ShowScores(R1));
    }

    /** On one matrix mostly, and less often with what would end it, so that it comes to be scored. */
    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new OpenMatrix(matrix(chance), chance.title(), chance.why(), 5, null),
                () -> new DescribeMatrix(matrix(chance), chance.title(), chance.why()),
                () -> chance.number(8) == 1 ? new WithdrawMatrix(matrix(chance)) : new ShowScores(round(chance)),
                () -> new AddMatrixOption(matrix(chance), option(chance), chance.title(), null),
                () -> new AddMatrixOption(matrix(chance), option(chance), chance.title(), null),
                () -> chance.flag()
                        ? new RenameMatrixOption(option(chance), chance.title())
                        : new RemoveMatrixOption(option(chance)),
                () -> new AddMatrixCriterion(
                        matrix(chance), criterion(chance), chance.title(), chance.why(), chance.flag() ? 10 : null),
                () -> chance.flag()
                        ? new DescribeMatrixCriterion(criterion(chance), chance.title(), chance.why())
                        : new RemoveMatrixCriterion(criterion(chance)),
                () -> new WeighMatrixCriterion(criterion(chance), chance.number(5) * 10),
                () -> new StartScoring(matrix(chance), round(chance)),
                () -> new GiveScore(round(chance), option(chance), criterion(chance), chance.number(6), reason(chance)),
                () -> new GiveScore(round(chance), option(chance), criterion(chance), chance.number(6), reason(chance)),
                () -> new WithdrawScore(round(chance), option(chance), criterion(chance)),
                () -> new ReportReady(round(chance), chance.flag()));
    }

    private static MatrixId matrix(Chance chance) {
        return new MatrixId("x" + chance.number(2));
    }

    private static MatrixOptionId option(Chance chance) {
        return new MatrixOptionId("o" + chance.number(6));
    }

    private static MatrixCriterionId criterion(Chance chance) {
        return new MatrixCriterionId("k" + chance.number(5));
    }

    private static ScoringRoundId round(Chance chance) {
        return new ScoringRoundId("sr" + chance.number(8));
    }

    private static Statement reason(Chance chance) {
        return chance.flag() ? new Statement("Omdat het kan.") : null;
    }
}
