package nl.wijkatelier.atelier.matrix;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.neighbourhood.Neighbourhoods;
import nl.wijkatelier.contract.matrix.AddMatrixCriterion;
import nl.wijkatelier.contract.matrix.AddMatrixOption;
import nl.wijkatelier.contract.matrix.DescribeMatrix;
import nl.wijkatelier.contract.matrix.DescribeMatrixCriterion;
import nl.wijkatelier.contract.matrix.GiveScore;
import nl.wijkatelier.contract.matrix.MatrixCommand;
import nl.wijkatelier.contract.matrix.OpenMatrix;
import nl.wijkatelier.contract.matrix.RemoveMatrixCriterion;
import nl.wijkatelier.contract.matrix.RemoveMatrixOption;
import nl.wijkatelier.contract.matrix.RenameMatrixOption;
import nl.wijkatelier.contract.matrix.ReportReady;
import nl.wijkatelier.contract.matrix.ShowScores;
import nl.wijkatelier.contract.matrix.StartScoring;
import nl.wijkatelier.contract.matrix.WeighMatrixCriterion;
import nl.wijkatelier.contract.matrix.WithdrawMatrix;
import nl.wijkatelier.contract.matrix.WithdrawScore;
import nl.wijkatelier.contract.people.ParticipantId;

/** What commands about decision matrices lead to. */
public final class MatrixDecisions {
    private final MatrixMaking making;
    private final Scoring scoring;

    public MatrixDecisions(Matrices matrices, Neighbourhoods neighbourhoods) {
        var lookup = new Lookup(matrices);
        making = new MatrixMaking(matrices, neighbourhoods, lookup);
        scoring = new Scoring(matrices, lookup);
    }

    /** What a command about a matrix leads to. */
    public Decision decide(MatrixCommand command, ParticipantId actor) {
        return switch (command) {
            case OpenMatrix open -> making.open(open);
            case DescribeMatrix describe -> making.describe(describe);
            case WithdrawMatrix withdraw -> making.withdraw(withdraw);
            case AddMatrixOption add -> making.add(add);
            case RenameMatrixOption rename -> making.rename(rename);
            case RemoveMatrixOption remove -> making.remove(remove);
            case AddMatrixCriterion add -> making.add(add);
            case DescribeMatrixCriterion describe -> making.describe(describe);
            case RemoveMatrixCriterion remove -> making.remove(remove);
            case WeighMatrixCriterion weigh -> making.weigh(weigh);
            case StartScoring start -> scoring.start(start);
            case GiveScore give -> scoring.give(give, actor);
            case WithdrawScore withdraw -> scoring.withdraw(withdraw, actor);
            case ReportReady report -> scoring.report(report, actor);
            case ShowScores show -> scoring.show(show);
        };
    }
}
