package nl.wijkatelier.atelier.matrix;

import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.MatrixIsBeingScored;
import nl.wijkatelier.contract.matrix.MatrixOptionId;
import nl.wijkatelier.contract.matrix.ScoresAreShown;
import nl.wijkatelier.contract.matrix.ScoringRoundId;
import nl.wijkatelier.contract.matrix.WasScored;

/** Finds what a command names, or says why it may not change now. */
final class Lookup {
    private final Matrices matrices;

    Lookup(Matrices matrices) {
        this.matrices = matrices;
    }

    Decision matrix(MatrixId id, Function<Matrix, Decision> decision) {
        var matrix = matrices.matrix(id);
        return matrix == null || matrix.withdrawn()
                ? Decision.refused(new ItemUnknown(ItemKind.MATRIX, id.value()))
                : decision.apply(matrix);
    }

    /** A matrix that nobody is scoring. */
    Decision quiet(MatrixId id, Function<Matrix, Decision> decision) {
        return matrix(id, matrix -> matrix.running() == null
                ? decision.apply(matrix)
                : Decision.refused(new MatrixIsBeingScored(matrix.running())));
    }

    /** An option that was in no round yet. */
    Decision unscored(MatrixOptionId id, Function<Option, Decision> decision) {
        var option = matrices.option(id);
        if (option == null || option.removed()) {
            return Decision.refused(new ItemUnknown(ItemKind.MATRIX_OPTION, id.value()));
        }
        return quiet(option.matrixId(), _ -> option.scored()
                ? Decision.refused(new WasScored(id.value()))
                : decision.apply(option));
    }

    /** A criterion of a matrix that nobody is scoring. */
    Decision quiet(MatrixCriterionId id, Function<Criterion, Decision> decision) {
        var criterion = matrices.criterion(id);
        return criterion == null || criterion.removed()
                ? Decision.refused(new ItemUnknown(ItemKind.MATRIX_CRITERION, id.value()))
                : quiet(criterion.matrixId(), _ -> decision.apply(criterion));
    }

    /** A criterion that was in no round yet. */
    Decision unscored(MatrixCriterionId id, Function<Criterion, Decision> decision) {
        return quiet(id, criterion -> criterion.scored()
                ? Decision.refused(new WasScored(id.value()))
                : decision.apply(criterion));
    }

    /** A round in which people score now. */
    Decision running(ScoringRoundId id, Function<ScoringRound, Decision> decision) {
        var round = matrices.round(id);
        if (round == null) {
            return Decision.refused(new ItemUnknown(ItemKind.SCORING_ROUND, id.value()));
        }
        return round.shown() ? Decision.refused(new ScoresAreShown(id)) : decision.apply(round);
    }
}
