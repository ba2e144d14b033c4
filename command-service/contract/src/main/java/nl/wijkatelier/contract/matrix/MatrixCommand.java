package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.AtelierCommand;

/** Decision matrices: options scored on weighed criteria, silently first (DOMAIN.md §4). */
public sealed interface MatrixCommand extends AtelierCommand permits
        OpenMatrix,
        DescribeMatrix,
        WithdrawMatrix,
        AddMatrixOption,
        RenameMatrixOption,
        RemoveMatrixOption,
        AddMatrixCriterion,
        DescribeMatrixCriterion,
        RemoveMatrixCriterion,
        WeighMatrixCriterion,
        StartScoring,
        GiveScore,
        WithdrawScore,
        ReportReady,
        ShowScores {}
