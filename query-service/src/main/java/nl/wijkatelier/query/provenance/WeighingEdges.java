package nl.wijkatelier.query.provenance;

import java.util.LinkedHashSet;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;

/** What was weighed in numbers: matrices, placements, neighbourhoods and their scans, and resources. */
final class WeighingEdges {
    private WeighingEdges() {}

    static Stream<Edge> ofOption(Item option) {
        var key = Key.of(option);
        return Stream.concat(
                link(Key.of(ItemKind.NEIGHBOURHOOD, String.valueOf(option.text("neighbourhood"))), Relation.CONSIDERED_AS, key),
                link(key, Relation.OPTION_OF, matrixOf(option)));
    }

    static Stream<Edge> ofCriterion(Item criterion) {
        return link(Key.of(criterion), Relation.CRITERION_OF, matrixOf(criterion));
    }

    /** What each option scored in it is known once the scores are shown; what nobody scored is unknown. */
    static Stream<Edge> ofRound(Item round) {
        var key = Key.of(round);
        var scored = Seen.parts(Seen.part(round, "results").get("totals")).stream().map(total -> Edge.counting(
                key,
                Relation.SCORED,
                Key.of(ItemKind.MATRIX_OPTION, String.valueOf(total.get("option"))),
                (Number) total.get("total")));
        return Stream.concat(link(key, Relation.SCORED_IN, matrixOf(round)), scored);
    }

    /** Once all places are shown, what was placed has them; how many gave it one is told. */
    static Stream<Edge> ofPlacing(Item placing) {
        var kind = "HURDLES".equals(placing.text("subject")) ? ItemKind.HURDLE : ItemKind.STAKEHOLDER;
        var places = Seen.parts(placing.fields().get("places"));
        var placed = new LinkedHashSet<>(places.stream().map(place -> String.valueOf(place.get("item"))).toList());
        return placed.stream().map(item -> Edge.counting(
                Key.of(placing),
                Relation.PLACED,
                Key.of(kind, item),
                (int) places.stream().filter(place -> item.equals(place.get("item"))).count()));
    }

    static Stream<Edge> ofNeighbourhood(Item neighbourhood) {
        return Seen.part(neighbourhood, "figures").keySet().stream().map(figure -> Edge.of(
                Key.figure(neighbourhood.id(), String.valueOf(figure)), Relation.FIGURE_OF, Key.of(neighbourhood)));
    }

    /** The scan of a neighbourhood has its id. */
    static Stream<Edge> ofScan(Item scan) {
        var key = Key.of(scan);
        return Stream.concat(
                link(Key.of(ItemKind.NEIGHBOURHOOD, scan.id()), Relation.SCANNED_IN, key),
                link(Key.of(ItemKind.SCAN_MODEL, String.valueOf(scan.text("model"))), Relation.MODEL_OF, key));
    }

    /** The totals of a table have its name. */
    static Stream<Edge> ofRow(Item row) {
        return link(
                Key.of(row), Relation.COUNTED_IN, Key.of(ItemKind.RESOURCE_TOTALS, String.valueOf(row.text("table"))));
    }

    private static Key matrixOf(Item part) {
        return Key.of(ItemKind.MATRIX, String.valueOf(part.text("matrix")));
    }

    private static Stream<Edge> link(Key from, Relation relation, Key to) {
        return Stream.of(Edge.of(from, relation, to));
    }
}
