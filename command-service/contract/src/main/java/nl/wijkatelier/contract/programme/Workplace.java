package nl.wijkatelier.contract.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.matrix.MatrixId;
import org.jspecify.annotations.Nullable;

/**
 * Where people work in a phase.
 *
 * @param kind what they work on
 * @param matrixId which matrix; for a {@link WorkplaceKind#MATRIX} only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Workplace(WorkplaceKind kind, @Nullable MatrixId matrixId) {
    public Workplace {
        InvalidValue.ifMissing("kind", kind);
        if (kind == WorkplaceKind.MATRIX) {
            InvalidValue.ifMissing("matrixId", matrixId);
        } else if (matrixId != null) {
            throw new InvalidValue("matrixId", "must be left out where nobody works on a matrix");
        }
    }
}
