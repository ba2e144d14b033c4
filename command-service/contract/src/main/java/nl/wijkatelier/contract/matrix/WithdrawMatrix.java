package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes a matrix away that nobody has scored.
 *
 * @param matrixId the matrix
 */
public record WithdrawMatrix(MatrixId matrixId) implements MatrixCommand {
    public WithdrawMatrix {
        InvalidValue.ifMissing("matrixId", matrixId);
    }
}
