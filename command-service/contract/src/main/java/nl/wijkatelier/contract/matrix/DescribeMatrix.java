package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Describes a matrix anew.
 *
 * @param matrixId the matrix
 * @param title short name
 * @param question what is chosen, if it needs saying
 */
public record DescribeMatrix(
        MatrixId matrixId,
        Title title,
        @Nullable Explanation question) implements MatrixCommand {
    public DescribeMatrix {
        InvalidValue.ifMissing("matrixId", matrixId);
        InvalidValue.ifMissing("title", title);
    }
}
