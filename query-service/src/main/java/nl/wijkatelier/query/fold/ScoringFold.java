package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.actor;
import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixOptionId;
import nl.wijkatelier.contract.matrix.ReadyReported;
import nl.wijkatelier.contract.matrix.ScoreGiven;
import nl.wijkatelier.contract.matrix.ScoreWithdrawn;
import nl.wijkatelier.contract.matrix.ScoresShown;
import nl.wijkatelier.contract.matrix.ScoringStarted;
import nl.wijkatelier.query.item.Fields;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/**
 * Rounds in which people score. What somebody gives is on a sheet of their own and stays there, marked private for ever; of
 * the round everybody sees how many people are at it, and in the end how the scores are spread.
 */
final class ScoringFold {
    private ScoringFold() {}

    static List<ItemChange> started(Items before, RecordedEvent recorded, ScoringStarted started) {
        var matrix = before.get(ItemKind.MATRIX, started.matrixId().value());
        int number = (int) matrix.number("rounds") + 1;
        return List.of(
                ItemChange.set(
                        ItemKind.SCORING_ROUND, started.roundId().value(),
                        "matrix", matrix.id(),
                        "number", number,
                        "state", "SCORING",
                        "startedAt", at(recorded),
                        "people", 0,
                        "ready", 0),
                ItemChange.set(ItemKind.MATRIX, matrix.id(), "rounds", number));
    }

    static List<ItemChange> given(Items before, RecordedEvent recorded, ScoreGiven given) {
        var sheet = Sheet.of(before, given.roundId().value(), actor(recorded));
        var scores = sheet.without(given.optionId(), given.criterionId());
        scores.add(Fields.NONE.merge(Fields.of(
                "option", given.optionId().value(),
                "criterion", given.criterionId().value(),
                "score", given.score(),
                "reason", text(given.reason()))));
        return sheet.scored(scores);
    }

    static List<ItemChange> withdrawn(Items before, RecordedEvent recorded, ScoreWithdrawn withdrawn) {
        var sheet = Sheet.of(before, withdrawn.roundId().value(), actor(recorded));
        return sheet.scored(sheet.without(withdrawn.optionId(), withdrawn.criterionId()));
    }

    static List<ItemChange> reported(Items before, RecordedEvent recorded, ReadyReported reported) {
        return Sheet.of(before, reported.roundId().value(), actor(recorded)).ready(reported.ready());
    }

    static List<ItemChange> shown(Items before, RecordedEvent recorded, ScoresShown shown) {
        var round = before.get(ItemKind.SCORING_ROUND, shown.roundId().value());
        return Change.updated(
                before, ItemKind.SCORING_ROUND, round.id(),
                "state", "SHOWN",
                "shownAt", at(recorded),
                "results", ScoringResults.of(before, round).fields());
    }

    /** What somebody gave in a round, as it was before. */
    private record Sheet(Item round, String owner, Optional<Item> item) {

        static Sheet of(Items before, String round, String owner) {
            return new Sheet(
                    before.get(ItemKind.SCORING_ROUND, round), owner, before.find(ItemKind.SCORE_SHEET, id(round, owner)));
        }

        List<Object> without(MatrixOptionId option, MatrixCriterionId criterion) {
            var others = new ArrayList<Object>(scores());
            others.removeIf(each -> each instanceof Map<?, ?> score
                    && option.value().equals(score.get("option"))
                    && criterion.value().equals(score.get("criterion")));
            return others;
        }

        List<ItemChange> scored(List<Object> scores) {
            var changed = changed(scores, isReady());
            return scores.isEmpty() == scores().isEmpty()
                    ? List.of(changed)
                    : List.of(changed, counted("people", scores.isEmpty() ? -1 : 1));
        }

        List<ItemChange> ready(boolean ready) {
            return List.of(changed(scores(), ready), counted("ready", ready ? 1 : -1));
        }

        private List<?> scores() {
            return item.map(sheet -> sheet.fields().get("scores")).orElse(null) instanceof List<?> scores
                    ? scores
                    : List.of();
        }

        private boolean isReady() {
            return item.map(sheet -> sheet.is("ready")).orElse(false);
        }

        private ItemChange changed(List<?> scores, boolean ready) {
            return ItemChange.set(
                    ItemKind.SCORE_SHEET, id(round.id(), owner),
                    "round", round.id(),
                    "owner", owner,
                    "scores", List.copyOf(scores),
                    "ready", ready ? true : null,
                    "private", true);
        }

        private ItemChange counted(String field, int more) {
            return ItemChange.set(ItemKind.SCORING_ROUND, round.id(), field, (int) round.number(field) + more);
        }

        private static String id(String round, String owner) {
            return round + ":" + owner;
        }
    }
}
