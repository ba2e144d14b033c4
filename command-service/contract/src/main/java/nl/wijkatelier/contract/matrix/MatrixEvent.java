package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.AtelierEvent;

/** Decision matrices: options scored on weighed criteria, silently first (DOMAIN.md §4). */
public sealed interface MatrixEvent extends AtelierEvent permits
        MatrixOpened,
        MatrixDescribed,
        MatrixWithdrawn,
        MatrixOptionAdded,
        MatrixOptionRenamed,
        MatrixOptionRemoved,
        MatrixCriterionAdded,
        MatrixCriterionDescribed,
        MatrixCriterionRemoved,
        MatrixCriterionWeighed,
        ScoringStarted,
        ScoreGiven,
        ScoreWithdrawn,
        ReadyReported,
        ScoresShown {}
