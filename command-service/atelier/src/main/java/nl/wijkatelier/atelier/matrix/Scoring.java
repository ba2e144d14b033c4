package nl.wijkatelier.atelier.matrix;

import java.util.function.BiFunction;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.matrix.GiveScore;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.MatrixIsIncomplete;
import nl.wijkatelier.contract.matrix.ReadyReported;
import nl.wijkatelier.contract.matrix.ReportReady;
import nl.wijkatelier.contract.matrix.ScoreGiven;
import nl.wijkatelier.contract.matrix.ScoreIsTooHigh;
import nl.wijkatelier.contract.matrix.ScoreWithdrawn;
import nl.wijkatelier.contract.matrix.ScoresShown;
import nl.wijkatelier.contract.matrix.ScoringStarted;
import nl.wijkatelier.contract.matrix.ShowScores;
import nl.wijkatelier.contract.matrix.StartScoring;
import nl.wijkatelier.contract.matrix.WithdrawScore;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Rounds of scores: started, filled in by everybody for themselves, and shown. */
final class Scoring {
    private static final int FEWEST_OPTIONS = 2;

    private final Matrices matrices;
    private final Lookup lookup;

    Scoring(Matrices matrices, Lookup lookup) {
        this.matrices = matrices;
        this.lookup = lookup;
    }

    Decision start(StartScoring start) {
        return lookup.quiet(start.matrixId(), matrix -> {
            if (matrices.round(start.roundId()) != null) {
                return Decision.refused(new ItemExists(ItemKind.SCORING_ROUND, start.roundId().value()));
            }
            return canBeScored(matrix)
                    ? Decision.of(new ScoringStarted(matrix.matrixId(), start.roundId()))
                    : Decision.refused(new MatrixIsIncomplete(matrix.matrixId()));
        });
    }

    Decision give(GiveScore give, ParticipantId actor) {
        return inCell(new Cell(give.roundId(), actor, give.optionId(), give.criterionId()), (matrix, cell) -> {
            if (give.score() > matrix.highest()) {
                return Decision.refused(new ScoreIsTooHigh(matrix.highest()));
            }
            return matrices.sheets().has(new Score(cell, give.score(), give.reason()))
                    ? Decision.unchanged()
                    : Decision.of(new ScoreGiven(
                            cell.roundId(), cell.optionId(), cell.criterionId(), give.score(), give.reason()));
        });
    }

    Decision withdraw(WithdrawScore withdraw, ParticipantId actor) {
        return inCell(
                new Cell(withdraw.roundId(), actor, withdraw.optionId(), withdraw.criterionId()),
                (_, cell) -> matrices.sheets().has(cell)
                        ? Decision.of(new ScoreWithdrawn(cell.roundId(), cell.optionId(), cell.criterionId()))
                        : Decision.unchanged());
    }

    Decision report(ReportReady report, ParticipantId actor) {
        return lookup.running(report.roundId(), round ->
                matrices.sheets().has(new Ready(round.roundId(), actor)) == report.ready()
                        ? Decision.unchanged()
                        : Decision.of(new ReadyReported(round.roundId(), report.ready())));
    }

    Decision show(ShowScores show) {
        return lookup.running(show.roundId(), round -> Decision.of(new ScoresShown(round.roundId())));
    }

    private boolean canBeScored(Matrix matrix) {
        var criteria = matrices.criteriaOf(matrix.matrixId());
        return matrices.optionsOf(matrix.matrixId()).size() >= FEWEST_OPTIONS
                && criteria.stream().allMatch(criterion -> criterion.weight() != null)
                && criteria.stream().anyMatch(Scoring::counts);
    }

    private static boolean counts(Criterion criterion) {
        return criterion.weight() != null && criterion.weight() > 0;
    }

    private Decision inCell(Cell cell, BiFunction<Matrix, Cell, Decision> decision) {
        return lookup.running(cell.roundId(), round -> lookup.matrix(round.matrixId(), matrix -> {
            var refusal = refusalOf(cell, matrix.matrixId());
            return refusal == null ? decision.apply(matrix, cell) : Decision.refused(refusal);
        }));
    }

    private @Nullable Refusal refusalOf(Cell cell, MatrixId matrix) {
        if (matrices.optionsOf(matrix).stream().noneMatch(option -> option.optionId().equals(cell.optionId()))) {
            return new ItemUnknown(ItemKind.MATRIX_OPTION, cell.optionId().value());
        }
        return matrices.criteriaOf(matrix).stream().anyMatch(it -> it.criterionId().equals(cell.criterionId()))
                ? null
                : new ItemUnknown(ItemKind.MATRIX_CRITERION, cell.criterionId().value());
    }
}
