package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Adds something that the options are scored on.
 *
 * @param matrixId the matrix
 * @param criterionId the new criterion
 * @param name what is looked at
 * @param explanation when it scores high or low, if that needs saying
 * @param weight how heavily it counts, 0 (not at all) to 100; left out as long as that is not agreed
 */
public record AddMatrixCriterion(
        MatrixId matrixId,
        MatrixCriterionId criterionId,
        Title name,
        @Nullable Explanation explanation,
        @Nullable Integer weight) implements MatrixCommand {
    public AddMatrixCriterion {
        InvalidValue.ifMissing("matrixId", matrixId);
        InvalidValue.ifMissing("criterionId", criterionId);
        InvalidValue.ifMissing("name", name);
        if (weight != null) {
            InvalidValue.unlessWithin("weight", weight, 0, 100);
        }
    }
}
