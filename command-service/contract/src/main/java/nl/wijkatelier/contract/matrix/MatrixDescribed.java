package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * A matrix was described anew.
 *
 * @param matrixId the matrix
 * @param title short name
 * @param question what is chosen, if it needs saying
 */
public record MatrixDescribed(MatrixId matrixId, Title title, @Nullable Explanation question)
        implements MatrixEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return Passage.description(ItemKind.MATRIX, matrixId.value());
    }
}
