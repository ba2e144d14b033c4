package nl.wijkatelier.atelier.matrix;

import nl.wijkatelier.atelier.Permission;
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

/** Who may do what with matrices: options, criteria and weights are everybody's, the rounds are led. */
public final class MatrixPermissions {
    private MatrixPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(MatrixCommand command) {
        return switch (command) {
            case OpenMatrix _, DescribeMatrix _, WithdrawMatrix _, StartScoring _, ShowScores _ -> Permission.LEAD;
            case AddMatrixOption _,
                    RenameMatrixOption _,
                    RemoveMatrixOption _,
                    AddMatrixCriterion _,
                    DescribeMatrixCriterion _,
                    RemoveMatrixCriterion _,
                    WeighMatrixCriterion _,
                    GiveScore _,
                    WithdrawScore _,
                    ReportReady _ -> Permission.TAKE_PART;
        };
    }
}
