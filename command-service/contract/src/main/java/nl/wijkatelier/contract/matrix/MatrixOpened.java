package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * A decision matrix was opened.
 *
 * @param matrixId the matrix
 * @param title short name
 * @param question what is chosen, if it needs saying
 * @param highest the best score; scores run from 1 to this
 * @param criteriaVersion the published list of criteria that it starts from, if it does
 */
public record MatrixOpened(
        MatrixId matrixId,
        Title title,
        @Nullable Explanation question,
        int highest,
        @Nullable Title criteriaVersion) implements MatrixEvent {}
