package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Something that the options are scored on was added.
 *
 * @param matrixId the matrix
 * @param criterionId the criterion
 * @param name what is looked at
 * @param explanation when it scores high or low, if that needs saying
 * @param weight how heavily it counts, 0 (not at all) to 100; left out as long as that is not agreed
 */
public record MatrixCriterionAdded(
        MatrixId matrixId,
        MatrixCriterionId criterionId,
        Title name,
        @Nullable Explanation explanation,
        @Nullable Integer weight) implements MatrixEvent {}
