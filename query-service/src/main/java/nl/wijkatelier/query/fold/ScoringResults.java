package nl.wijkatelier.query.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Fields;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.Items;

/**
 * What a round of scores comes to, without names: how the scores on each criterion are spread, and what they add up to. A
 * score that nobody gave is unknown and never zero: a criterion on which nobody scored an option is left out of its total, and
 * the coverage says how much of the weight is in it.
 *
 * @param options what was scored
 * @param criteria on what, with the weights of now
 * @param highest the best score
 * @param given all scores of the round
 */
record ScoringResults(List<Item> options, List<Item> criteria, int highest, List<Given> given) {

    /**
     * One score of somebody.
     *
     * @param option the option
     * @param criterion the criterion
     * @param score how good
     * @param reason why, or empty
     */
    record Given(String option, String criterion, int score, String reason) {

        static Given of(Map<?, ?> score) {
            return new Given(
                    String.valueOf(score.get("option")),
                    String.valueOf(score.get("criterion")),
                    ((Number) score.get("score")).intValue(),
                    score.get("reason") instanceof String reason ? reason : "");
        }
    }

    static ScoringResults of(Items before, Item round) {
        var matrix = before.get(ItemKind.MATRIX, String.valueOf(round.text("matrix")));
        return new ScoringResults(
                before.pointingAt(ItemKind.MATRIX_OPTION, "matrix", matrix.id()),
                before.pointingAt(ItemKind.MATRIX_CRITERION, "matrix", matrix.id()),
                (int) matrix.number("highest"),
                before.pointingAt(ItemKind.SCORE_SHEET, "round", round.id()).stream()
                        .map(sheet -> (List<?>) sheet.fields().get("scores"))
                        .flatMap(List::stream)
                        .map(score -> Given.of((Map<?, ?>) score))
                        .toList());
    }

    Map<String, Object> fields() {
        var cells = new ArrayList<Object>();
        var totals = new ArrayList<Object>();
        for (var option : options) {
            var weighed = new WeighedTotal();
            for (var criterion : criteria) {
                var here = in(option, criterion);
                cells.add(cell(option, criterion, here));
                weighed.add(criterion.number("weight"), here.stream().mapToInt(Given::score).toArray());
            }
            totals.add(Fields.NONE.merge(Fields.of(
                    "option", option.id(), "total", weighed.total(), "coverage", weighed.coverage())));
        }
        return Fields.NONE.merge(Fields.of("weights", weights(), "cells", cells, "totals", totals));
    }

    /** Ordered by score and by what is said: the order in which people came would tell more than the result. */
    private List<Given> in(Item option, Item criterion) {
        return given.stream()
                .filter(each -> each.option().equals(option.id()) && each.criterion().equals(criterion.id()))
                .sorted(Comparator.comparingInt(Given::score).thenComparing(Given::reason))
                .toList();
    }

    private Map<String, Object> cell(Item option, Item criterion, List<Given> here) {
        var mean = here.stream().mapToInt(Given::score).average();
        return Fields.NONE.merge(Fields.of(
                "option", option.id(),
                "criterion", criterion.id(),
                "spread", spread(here),
                "mean", mean.isPresent() ? mean.getAsDouble() : null,
                "reasons", reasons(here)));
    }

    /** How often each score was given, from 1 to the best. */
    private List<Integer> spread(List<Given> here) {
        var counts = new Integer[highest];
        for (int score = 1; score <= highest; score++) {
            int asked = score;
            counts[score - 1] = (int) here.stream().filter(each -> each.score() == asked).count();
        }
        return List.of(counts);
    }

    private static List<Object> reasons(List<Given> here) {
        return here.stream()
                .filter(each -> !each.reason().isEmpty())
                .map(each -> (Object) Fields.NONE.merge(Fields.of("score", each.score(), "text", each.reason())))
                .toList();
    }

    private List<Object> weights() {
        return criteria.stream()
                .map(criterion -> (Object) Fields.NONE.merge(Fields.of(
                        "criterion", criterion.id(), "weight", (int) criterion.number("weight"))))
                .toList();
    }
}
