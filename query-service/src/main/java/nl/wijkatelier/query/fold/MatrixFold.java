package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.matrix.MatrixCriterionAdded;
import nl.wijkatelier.contract.matrix.MatrixCriterionDescribed;
import nl.wijkatelier.contract.matrix.MatrixCriterionRemoved;
import nl.wijkatelier.contract.matrix.MatrixCriterionWeighed;
import nl.wijkatelier.contract.matrix.MatrixDescribed;
import nl.wijkatelier.contract.matrix.MatrixEvent;
import nl.wijkatelier.contract.matrix.MatrixOpened;
import nl.wijkatelier.contract.matrix.MatrixOptionAdded;
import nl.wijkatelier.contract.matrix.MatrixOptionRemoved;
import nl.wijkatelier.contract.matrix.MatrixOptionRenamed;
import nl.wijkatelier.contract.matrix.MatrixWithdrawn;
import nl.wijkatelier.contract.matrix.ReadyReported;
import nl.wijkatelier.contract.matrix.ScoreGiven;
import nl.wijkatelier.contract.matrix.ScoreWithdrawn;
import nl.wijkatelier.contract.matrix.ScoresShown;
import nl.wijkatelier.contract.matrix.ScoringStarted;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** Decision matrices with their options and criteria; what is given in a round is for {@link ScoringFold}. */
final class MatrixFold {
    private MatrixFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, MatrixEvent event) {
        return switch (event) {
            case MatrixOpened opened -> Change.added(
                    ItemKind.MATRIX, opened.matrixId().value(),
                    "title", opened.title().value(),
                    "question", text(opened.question()),
                    "highest", opened.highest(),
                    "criteriaVersion", text(opened.criteriaVersion()),
                    "openedAt", at(recorded),
                    "rounds", 0);
            case MatrixDescribed described -> Change.updated(
                    before, ItemKind.MATRIX, described.matrixId().value(),
                    "title", described.title().value(),
                    "question", text(described.question()));
            case MatrixWithdrawn withdrawn -> withdrawn(before, withdrawn.matrixId().value());
            case MatrixOptionAdded added -> Change.added(
                    ItemKind.MATRIX_OPTION, added.optionId().value(),
                    "matrix", added.matrixId().value(),
                    "text", added.text().value(),
                    "neighbourhood", text(added.neighbourhoodId()));
            case MatrixOptionRenamed renamed -> Change.updated(
                    before, ItemKind.MATRIX_OPTION, renamed.optionId().value(), "text", renamed.text().value());
            case MatrixOptionRemoved removed -> Change.gone(before, ItemKind.MATRIX_OPTION, removed.optionId().value());
            case MatrixCriterionAdded added -> Change.added(
                    ItemKind.MATRIX_CRITERION, added.criterionId().value(),
                    "matrix", added.matrixId().value(),
                    "name", added.name().value(),
                    "explanation", text(added.explanation()),
                    "weight", added.weight());
            case MatrixCriterionDescribed described -> Change.updated(
                    before, ItemKind.MATRIX_CRITERION, described.criterionId().value(),
                    "name", described.name().value(),
                    "explanation", text(described.explanation()));
            case MatrixCriterionRemoved removed ->
                Change.gone(before, ItemKind.MATRIX_CRITERION, removed.criterionId().value());
            case MatrixCriterionWeighed weighed -> Change.updated(
                    before, ItemKind.MATRIX_CRITERION, weighed.criterionId().value(), "weight", weighed.weight());
            case ScoringStarted started -> ScoringFold.started(before, recorded, started);
            case ScoreGiven given -> ScoringFold.given(before, recorded, given);
            case ScoreWithdrawn withdrawn -> ScoringFold.withdrawn(before, recorded, withdrawn);
            case ReadyReported reported -> ScoringFold.reported(before, recorded, reported);
            case ScoresShown shown -> ScoringFold.shown(before, recorded, shown);
        };
    }

    private static List<ItemChange> withdrawn(Items before, String matrix) {
        var changes = new ArrayList<>(Change.gone(before, ItemKind.MATRIX, matrix));
        for (var kind : List.of(ItemKind.MATRIX_OPTION, ItemKind.MATRIX_CRITERION)) {
            before.pointingAt(kind, "matrix", matrix).forEach(part -> changes.add(ItemChange.gone(kind, part.id())));
        }
        return changes;
    }
}
