package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Describes a criterion anew, as long as it was in no round.
 *
 * @param criterionId the criterion
 * @param name what is looked at
 * @param explanation when it scores high or low, if that needs saying
 */
public record DescribeMatrixCriterion(
        MatrixCriterionId criterionId,
        Title name,
        @Nullable Explanation explanation) implements MatrixCommand {
    public DescribeMatrixCriterion {
        InvalidValue.ifMissing("criterionId", criterionId);
        InvalidValue.ifMissing("name", name);
    }
}
