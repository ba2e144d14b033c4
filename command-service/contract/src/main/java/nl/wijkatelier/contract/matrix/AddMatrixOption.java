package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import org.jspecify.annotations.Nullable;

/**
 * Adds something to choose from.
 *
 * @param matrixId the matrix
 * @param optionId the new option
 * @param text what it is
 * @param neighbourhoodId the neighbourhood that it is, if it is one
 */
public record AddMatrixOption(
        MatrixId matrixId,
        MatrixOptionId optionId,
        Title text,
        @Nullable NeighbourhoodId neighbourhoodId) implements MatrixCommand {
    public AddMatrixOption {
        InvalidValue.ifMissing("matrixId", matrixId);
        InvalidValue.ifMissing("optionId", optionId);
        InvalidValue.ifMissing("text", text);
    }
}
