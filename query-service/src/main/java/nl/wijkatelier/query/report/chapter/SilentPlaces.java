package nl.wijkatelier.query.report.chapter;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.placing.PlacingSubject;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;

/**
 * Where people placed something for themselves, beside the place that was agreed on for all: without names, and where views lie
 * furthest apart first.
 *
 * @param subject what was placed
 * @param kind the items that are placed
 * @param title what the table is called
 * @param name the field with their name
 * @param up what goes up, and the field of the agreed place with it
 * @param right what goes to the right, likewise
 */
record SilentPlaces(PlacingSubject subject, ItemKind kind, Text title, String name, Axis up, Axis right) {
    private static final Text RANGE = new Text("%s tot %s, gemiddeld %s", "%s to %s, on average %s");

    /**
     * One of the two things by which is placed.
     *
     * @param title what it is called
     * @param field where the agreed place has it
     */
    record Axis(Text title, String field) {
        private Text agreed() {
            return new Text(title.dutch() + ", afgesproken", title.english() + ", agreed");
        }
    }

    /** A heading and a table of all rounds that were shown; nothing if there are none. */
    List<Block> blocks(Material material) {
        var table = new TableDraft(material, title, Table.Use.BOTH)
                .column("Getoond", "Shown", 4)
                .column("Wat", "What", 5)
                .column("Mensen", "People", 2)
                .column(up.title(), 5)
                .column(up.agreed(), 3)
                .column(right.title(), 5)
                .column(right.agreed(), 3);
        material.of(ItemKind.PLACING, "subject", subject.name()).stream()
                .filter(round -> round.has("shownAt"))
                .flatMap(round -> rows(material, round))
                .forEach(table::row);
        return table.underItsName(2).toList();
    }

    private Stream<List<Cell>> rows(Material material, Entry round) {
        var places = round.parts("places").stream().collect(Collectors.groupingBy(place -> place.given("item")));
        return places.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, List<Entry>> each) -> -apart(each.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .flatMap(each -> material.find(kind, each.getKey())
                        .map(item -> row(material, round, item, each.getValue()))
                        .stream());
    }

    private List<Cell> row(Material material, Entry round, Entry item, List<Entry> places) {
        return List.of(
                Cell.moment(round.moment("shownAt")),
                Cell.words(item.text(name)),
                Cell.count((long) places.size()),
                range(material, spread(places, "up")),
                Cell.count(item.whole(up.field())),
                range(material, spread(places, "right")),
                Cell.count(item.whole(right.field())));
    }

    private static Cell range(Material material, DoubleSummaryStatistics spread) {
        var wording = material.wording();
        return new Cell.Words(spread.getMin() == spread.getMax()
                ? wording.number(spread.getMin(), 1)
                : material.say(
                        RANGE, wording.number(spread.getMin(), 1), wording.number(spread.getMax(), 1), wording.number(spread.getAverage(), 1)));
    }

    private static double apart(List<Entry> places) {
        var up = spread(places, "up");
        var right = spread(places, "right");
        return up.getMax() - up.getMin() + right.getMax() - right.getMin();
    }

    private static DoubleSummaryStatistics spread(List<Entry> places, String field) {
        return places.stream().map(place -> place.number(field)).mapToDouble(Double::doubleValue).summaryStatistics();
    }
}
