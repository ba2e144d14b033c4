package nl.wijkatelier.evidence.tally;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Scores in decision matrices. Each round is counted for itself when it is shown, with the options, criteria and weights of that
 * moment; a score that nobody gave is unknown, and never nought.
 */
final class ScoreTally {
    private final Map<String, String> options = new HashMap<>();
    private final Map<String, Criterion> criteria = new HashMap<>();
    private final Map<String, String> rounds = new HashMap<>();
    private final Map<String, Map<Cell, Map<String, Fraction>>> given = new HashMap<>();

    /** A criterion of a matrix; without the name of a matrix it is of none. */
    private record Criterion(String matrix, Fraction weight) {
        static final Criterion UNTOLD = new Criterion("", Fraction.ZERO);
    }

    /** An option on a criterion. */
    private record Cell(String option, String criterion) {
        static Cell of(StoredJson payload) {
            return new Cell(payload.word("optionId"), payload.word("criterionId"));
        }
    }

    void optionAdded(StoredJson payload) {
        tell(options, payload.word("optionId"), payload);
    }

    void optionRemoved(StoredJson payload) {
        options.remove(payload.word("optionId"));
    }

    /** What is told of a criterion: its matrix, its weight, or both. */
    void criterion(StoredJson payload) {
        criteria.compute(payload.word("criterionId"), (_, before) -> {
            var known = before == null ? Criterion.UNTOLD : before;
            return new Criterion(
                    payload.has("matrixId") ? payload.word("matrixId") : known.matrix(),
                    payload.has("weight") ? payload.number("weight") : known.weight());
        });
    }

    void criterionRemoved(StoredJson payload) {
        criteria.remove(payload.word("criterionId"));
    }

    void started(StoredJson payload) {
        tell(rounds, payload.word("roundId"), payload);
    }

    private static void tell(Map<String, String> matrixOf, String part, StoredJson payload) {
        if (payload.has("matrixId")) {
            matrixOf.put(part, payload.word("matrixId"));
        } else {
            matrixOf.putIfAbsent(part, "");
        }
    }

    /** The last score of somebody counts. */
    void given(String actor, StoredJson payload) {
        given.computeIfAbsent(payload.word("roundId"), _ -> new HashMap<>())
                .computeIfAbsent(Cell.of(payload), _ -> new HashMap<>())
                .put(actor, payload.number("score"));
    }

    void withdrawn(String actor, StoredJson payload) {
        given.getOrDefault(payload.word("roundId"), Map.of()).getOrDefault(Cell.of(payload), new HashMap<>()).remove(actor);
    }

    void shown(StoredJson payload, BiConsumer<String, Figure> figures) {
        var round = payload.word("roundId");
        var matrix = rounds.getOrDefault(round, "");
        var scores = scores(round);
        figures.accept(TallyKey.sheets(matrix, round), Figure.count(people(given.getOrDefault(round, Map.of())).size()));
        given.remove(round);
        scores.forEach((cell, all) ->
                figures.accept(TallyKey.score(matrix, round, cell.option(), cell.criterion()), Figure.all(all)));
        var weights = weights(matrix);
        weights.forEach((criterion, weight) -> figures.accept(TallyKey.weight(matrix, round, criterion), Figure.exactly(weight)));
        options.forEach((option, of) -> {
            if (of.equals(matrix)) {
                var total = new WeightedTotal();
                weights.forEach((criterion, weight) -> total.add(weight, scores.getOrDefault(new Cell(option, criterion), List.of())));
                figures.accept(TallyKey.total(matrix, round, option), total.figure());
            }
        });
    }

    /** The scores in each cell that has one. */
    private Map<Cell, List<Fraction>> scores(String round) {
        var scores = new HashMap<Cell, List<Fraction>>();
        given.getOrDefault(round, Map.of()).forEach((cell, byPerson) -> {
            if (!byPerson.isEmpty()) {
                scores.put(cell, List.copyOf(byPerson.values()));
            }
        });
        return scores;
    }

    private static Set<String> people(Map<Cell, Map<String, Fraction>> cells) {
        var people = new HashSet<String>();
        cells.values().forEach(scores -> people.addAll(scores.keySet()));
        return people;
    }

    private Map<String, Fraction> weights(String matrix) {
        var weights = new TreeMap<String, Fraction>();
        criteria.forEach((criterion, told) -> {
            if (told.matrix().equals(matrix)) {
                weights.put(criterion, told.weight());
            }
        });
        return weights;
    }
}
