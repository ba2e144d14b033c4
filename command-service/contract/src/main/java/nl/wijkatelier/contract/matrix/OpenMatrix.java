package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Opens a decision matrix: options that are scored on weighed criteria.
 *
 * @param matrixId the new matrix
 * @param title short name
 * @param question what is chosen, if it needs saying
 * @param highest the best score; scores run from 1 to this, 3 to 10
 * @param criteriaVersion the published list of criteria that it starts from, if it does
 */
public record OpenMatrix(
        MatrixId matrixId,
        Title title,
        @Nullable Explanation question,
        int highest,
        @Nullable Title criteriaVersion) implements MatrixCommand {
    public OpenMatrix {
        InvalidValue.ifMissing("matrixId", matrixId);
        InvalidValue.ifMissing("title", title);
        InvalidValue.unlessWithin("highest", highest, 3, 10);
    }
}
