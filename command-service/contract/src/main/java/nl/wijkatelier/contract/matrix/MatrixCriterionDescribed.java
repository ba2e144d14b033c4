package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * A criterion was described anew.
 *
 * @param criterionId the criterion
 * @param name what is looked at
 * @param explanation when it scores high or low, if that needs saying
 */
public record MatrixCriterionDescribed(
        MatrixCriterionId criterionId,
        Title name,
        @Nullable Explanation explanation) implements MatrixEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return Passage.description(ItemKind.MATRIX_CRITERION, criterionId.value());
    }
}
