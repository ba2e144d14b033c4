package nl.wijkatelier.query.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.placing.PlacingSubject;
import nl.wijkatelier.evidence.tally.Figure;
import nl.wijkatelier.evidence.tally.TallyKey;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/**
 * What votes, rounds, scores and places came to, as pages and reports tell it: taken from the items, and never counted from the
 * events. So a verifier that does count them finds it when the one is not the other.
 */
final class StatedResults {
    private final Items items;
    private final Map<String, Figure> figures = new TreeMap<>();

    StatedResults(Items items) {
        this.items = items;
    }

    Map<String, Figure> figures() {
        var positions = new HashMap<String, Long>();
        for (var item : items.all()) {
            switch (item.kind()) {
                case VOTE -> vote(item);
                case POSITION -> positions.merge(TallyKey.position(item.text("round"), item.text("position")), 1L, Long::sum);
                case SCORING_ROUND -> scores(item);
                case PLACING -> places(item);
                default -> {
                    // nothing is counted of it
                }
            }
        }
        positions.forEach((key, people) -> figures.put(key, Figure.count(people)));
        return figures;
    }

    private void vote(Item vote) {
        if (vote.fields().get("tally") instanceof Map<?, ?> tally) {
            tally.forEach((note, dots) -> figures.put(TallyKey.dots(vote.id(), (String) note), Figure.count(whole(dots))));
        }
    }

    /** Only a round that was shown has results. */
    private void scores(Item round) {
        if (!(round.fields().get("results") instanceof Map<?, ?> results)) {
            return;
        }
        var matrix = String.valueOf(round.text("matrix"));
        figures.put(TallyKey.sheets(matrix, round.id()), Figure.count(round.number("people")));
        for (var weight : parts(results, "weights")) {
            figures.put(TallyKey.weight(matrix, round.id(), text(weight, "criterion")), Figure.count(whole(weight.get("weight"))));
        }
        for (var cell : parts(results, "cells")) {
            if (cell.get("mean") instanceof Number mean) {
                figures.put(
                        TallyKey.score(matrix, round.id(), text(cell, "option"), text(cell, "criterion")),
                        scores(mean.doubleValue(), (List<?>) cell.get("spread")));
            }
        }
        for (var total : parts(results, "totals")) {
            figures.put(
                    TallyKey.total(matrix, round.id(), text(total, "option")),
                    measured(total.get("total")).and(measured(total.get("coverage"))));
        }
    }

    /** How many gave one, the mean, and each score as often as it was given. */
    private static Figure scores(double mean, List<?> spread) {
        var given = new ArrayList<Integer>();
        for (var score = 1; score <= spread.size(); score++) {
            given.addAll(Collections.nCopies(Math.toIntExact(whole(spread.get(score - 1))), score));
        }
        var told = Figure.count(given.size()).and(Figure.measured(mean));
        return told.and(Figure.measured(given.stream().mapToDouble(Integer::doubleValue).toArray()));
    }

    private void places(Item placing) {
        if (!placing.fields().containsKey("places")) {
            return;
        }
        figures.put(TallyKey.sheets(placing.id()), Figure.count(placing.number("people")));
        var places = parts(placing.fields(), "places").stream()
                .collect(Collectors.<Map<?, ?>, String>groupingBy(place -> text(place, "item")));
        var ofStakeholders = PlacingSubject.STAKEHOLDERS.name().equals(placing.text("subject"));
        places.forEach((item, of) -> {
            figures.put(TallyKey.place(ofStakeholders ? "influence" : "likelihood", placing.id(), item), told(of, "up"));
            figures.put(TallyKey.place(ofStakeholders ? "interest" : "impact", placing.id(), item), told(of, "right"));
        });
    }

    /** How many placed it, the mean as the report reckons it, and all places. */
    private static Figure told(List<? extends Map<?, ?>> places, String field) {
        var given = places.stream().mapToDouble(place -> ((Number) place.get(field)).doubleValue()).sorted().toArray();
        var mean = Arrays.stream(given).summaryStatistics().getAverage();
        return Figure.count(places.size()).and(Figure.measured(mean)).and(Figure.measured(given));
    }

    private static Figure measured(@Nullable Object number) {
        return number instanceof Number known ? Figure.measured(known.doubleValue()) : Figure.NOT_KNOWN;
    }

    private static List<? extends Map<?, ?>> parts(Map<?, ?> of, String field) {
        return ((List<?>) of.get(field)).stream().map(part -> (Map<?, ?>) part).toList();
    }

    private static String text(Map<?, ?> part, String field) {
        return String.valueOf(part.get(field));
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }
}
