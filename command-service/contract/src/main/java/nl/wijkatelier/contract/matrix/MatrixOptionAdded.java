package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import org.jspecify.annotations.Nullable;

/**
 * Something to choose from was added.
 *
 * @param matrixId the matrix
 * @param optionId the option
 * @param text what it is
 * @param neighbourhoodId the neighbourhood that it is, if it is one
 */
public record MatrixOptionAdded(
        MatrixId matrixId,
        MatrixOptionId optionId,
        Title text,
        @Nullable NeighbourhoodId neighbourhoodId) implements MatrixEvent {}
