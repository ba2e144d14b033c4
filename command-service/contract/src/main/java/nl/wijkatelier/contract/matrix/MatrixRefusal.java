package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.Refusal;

/** Why something about a matrix is refused. */
public sealed interface MatrixRefusal extends Refusal permits
        MatrixIsBeingScored,
        MatrixIsScored,
        MatrixIsFull,
        MatrixIsIncomplete,
        ScoreIsTooHigh,
        ScoresAreShown,
        WasScored {}
