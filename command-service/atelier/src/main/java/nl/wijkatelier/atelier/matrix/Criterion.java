package nl.wijkatelier.atelier.matrix;

import java.util.Objects;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.matrix.MatrixCriterionAdded;
import nl.wijkatelier.contract.matrix.MatrixCriterionDescribed;
import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixId;
import org.jspecify.annotations.Nullable;

/**
 * Something that the options of a matrix are scored on.
 *
 * @param criterionId which
 * @param matrixId its matrix
 * @param name what is looked at
 * @param explanation when it scores high or low
 * @param weight how heavily it counts; null as long as that is not agreed
 * @param scored whether it was in a round that was shown
 * @param removed whether it was taken away
 */
public record Criterion(
        MatrixCriterionId criterionId,
        MatrixId matrixId,
        Title name,
        @Nullable Explanation explanation,
        @Nullable Integer weight,
        boolean scored,
        boolean removed) {

    static Criterion added(MatrixCriterionAdded event) {
        return new Criterion(
                event.criterionId(), event.matrixId(), event.name(), event.explanation(), event.weight(), false, false);
    }

    boolean isDescribedBy(Title asked, @Nullable Explanation askedExplanation) {
        return name.equals(asked) && Objects.equals(explanation, askedExplanation);
    }

    Criterion described(MatrixCriterionDescribed event) {
        return new Criterion(criterionId, matrixId, event.name(), event.explanation(), weight, scored, removed);
    }

    Criterion weighed(int agreed) {
        return new Criterion(criterionId, matrixId, name, explanation, agreed, scored, removed);
    }

    Criterion kept() {
        return new Criterion(criterionId, matrixId, name, explanation, weight, true, removed);
    }

    Criterion gone() {
        return new Criterion(criterionId, matrixId, name, explanation, weight, scored, true);
    }
}
