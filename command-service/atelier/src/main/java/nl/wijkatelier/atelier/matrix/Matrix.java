package nl.wijkatelier.atelier.matrix;

import java.util.Objects;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.matrix.MatrixDescribed;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.MatrixOpened;
import nl.wijkatelier.contract.matrix.ScoringRoundId;
import org.jspecify.annotations.Nullable;

/**
 * A decision matrix. One that was withdrawn keeps its id taken.
 *
 * @param matrixId which
 * @param title short name
 * @param question what is chosen
 * @param highest the best score
 * @param running the round in which people score now
 * @param scored whether a round was shown
 * @param withdrawn whether it was taken away
 */
public record Matrix(
        MatrixId matrixId,
        Title title,
        @Nullable Explanation question,
        int highest,
        @Nullable ScoringRoundId running,
        boolean scored,
        boolean withdrawn) {

    static Matrix opened(MatrixOpened event) {
        return new Matrix(event.matrixId(), event.title(), event.question(), event.highest(), null, false, false);
    }

    boolean isDescribedBy(Title asked, @Nullable Explanation askedQuestion) {
        return title.equals(asked) && Objects.equals(question, askedQuestion);
    }

    Matrix described(MatrixDescribed event) {
        return new Matrix(matrixId, event.title(), event.question(), highest, running, scored, withdrawn);
    }

    Matrix scoredIn(ScoringRoundId round) {
        return new Matrix(matrixId, title, question, highest, round, scored, withdrawn);
    }

    Matrix shown() {
        return new Matrix(matrixId, title, question, highest, null, true, withdrawn);
    }

    Matrix gone() {
        return new Matrix(matrixId, title, question, highest, running, scored, true);
    }
}
