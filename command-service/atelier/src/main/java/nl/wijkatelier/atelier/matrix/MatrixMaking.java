package nl.wijkatelier.atelier.matrix;

import java.util.Objects;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.neighbourhood.Neighbourhoods;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.matrix.AddMatrixCriterion;
import nl.wijkatelier.contract.matrix.AddMatrixOption;
import nl.wijkatelier.contract.matrix.DescribeMatrix;
import nl.wijkatelier.contract.matrix.DescribeMatrixCriterion;
import nl.wijkatelier.contract.matrix.MatrixCriterionAdded;
import nl.wijkatelier.contract.matrix.MatrixCriterionDescribed;
import nl.wijkatelier.contract.matrix.MatrixCriterionRemoved;
import nl.wijkatelier.contract.matrix.MatrixCriterionWeighed;
import nl.wijkatelier.contract.matrix.MatrixDescribed;
import nl.wijkatelier.contract.matrix.MatrixIsFull;
import nl.wijkatelier.contract.matrix.MatrixIsScored;
import nl.wijkatelier.contract.matrix.MatrixOpened;
import nl.wijkatelier.contract.matrix.MatrixOptionAdded;
import nl.wijkatelier.contract.matrix.MatrixOptionRemoved;
import nl.wijkatelier.contract.matrix.MatrixOptionRenamed;
import nl.wijkatelier.contract.matrix.MatrixWithdrawn;
import nl.wijkatelier.contract.matrix.OpenMatrix;
import nl.wijkatelier.contract.matrix.RemoveMatrixCriterion;
import nl.wijkatelier.contract.matrix.RemoveMatrixOption;
import nl.wijkatelier.contract.matrix.RenameMatrixOption;
import nl.wijkatelier.contract.matrix.WeighMatrixCriterion;
import nl.wijkatelier.contract.matrix.WithdrawMatrix;
import org.jspecify.annotations.Nullable;

/** Matrices are made: opened and described, with options and weighed criteria. */
final class MatrixMaking {
    static final int MOST = 20;

    private final Matrices matrices;
    private final Neighbourhoods neighbourhoods;
    private final Lookup lookup;

    MatrixMaking(Matrices matrices, Neighbourhoods neighbourhoods, Lookup lookup) {
        this.matrices = matrices;
        this.neighbourhoods = neighbourhoods;
        this.lookup = lookup;
    }

    Decision open(OpenMatrix open) {
        return matrices.matrix(open.matrixId()) == null
                ? Decision.of(new MatrixOpened(
                        open.matrixId(), open.title(), open.question(), open.highest(), open.criteriaVersion()))
                : Decision.refused(new ItemExists(ItemKind.MATRIX, open.matrixId().value()));
    }

    Decision describe(DescribeMatrix describe) {
        return lookup.quiet(describe.matrixId(), matrix -> matrix.isDescribedBy(describe.title(), describe.question())
                ? Decision.unchanged()
                : Decision.of(new MatrixDescribed(matrix.matrixId(), describe.title(), describe.question())));
    }

    Decision withdraw(WithdrawMatrix withdraw) {
        return lookup.quiet(withdraw.matrixId(), matrix -> matrix.scored()
                ? Decision.refused(new MatrixIsScored(matrix.matrixId()))
                : Decision.of(new MatrixWithdrawn(matrix.matrixId())));
    }

    Decision add(AddMatrixOption add) {
        return lookup.quiet(add.matrixId(), matrix -> {
            var refusal = refusalToAdd(add);
            return refusal == null
                    ? Decision.of(new MatrixOptionAdded(
                            matrix.matrixId(), add.optionId(), add.text(), add.neighbourhoodId()))
                    : Decision.refused(refusal);
        });
    }

    Decision rename(RenameMatrixOption rename) {
        return lookup.unscored(rename.optionId(), option -> option.text().equals(rename.text())
                ? Decision.unchanged()
                : Decision.of(new MatrixOptionRenamed(option.optionId(), rename.text())));
    }

    Decision remove(RemoveMatrixOption remove) {
        return lookup.unscored(remove.optionId(), option -> Decision.of(new MatrixOptionRemoved(option.optionId())));
    }

    Decision add(AddMatrixCriterion add) {
        return lookup.quiet(add.matrixId(), matrix -> {
            if (matrices.criterion(add.criterionId()) != null) {
                return Decision.refused(new ItemExists(ItemKind.MATRIX_CRITERION, add.criterionId().value()));
            }
            return matrices.criteriaOf(matrix.matrixId()).size() < MOST
                    ? Decision.of(new MatrixCriterionAdded(
                            matrix.matrixId(), add.criterionId(), add.name(), add.explanation(), add.weight()))
                    : Decision.refused(new MatrixIsFull(MOST));
        });
    }

    Decision describe(DescribeMatrixCriterion describe) {
        return lookup.unscored(describe.criterionId(), criterion ->
                criterion.isDescribedBy(describe.name(), describe.explanation())
                        ? Decision.unchanged()
                        : Decision.of(new MatrixCriterionDescribed(
                                criterion.criterionId(), describe.name(), describe.explanation())));
    }

    Decision remove(RemoveMatrixCriterion remove) {
        return lookup.unscored(remove.criterionId(), criterion ->
                Decision.of(new MatrixCriterionRemoved(criterion.criterionId())));
    }

    /** Also after a round: people talk about the weights then, and the round keeps those that it was counted with. */
    Decision weigh(WeighMatrixCriterion weigh) {
        return lookup.quiet(weigh.criterionId(), criterion ->
                Objects.equals(criterion.weight(), weigh.weight())
                        ? Decision.unchanged()
                        : Decision.of(new MatrixCriterionWeighed(criterion.criterionId(), weigh.weight())));
    }

    private @Nullable Refusal refusalToAdd(AddMatrixOption add) {
        if (matrices.option(add.optionId()) != null) {
            return new ItemExists(ItemKind.MATRIX_OPTION, add.optionId().value());
        }
        if (add.neighbourhoodId() != null && !neighbourhoods.isLookedAt(add.neighbourhoodId())) {
            return new ItemUnknown(ItemKind.NEIGHBOURHOOD, add.neighbourhoodId().value());
        }
        return matrices.optionsOf(add.matrixId()).size() < MOST ? null : new MatrixIsFull(MOST);
    }
}
