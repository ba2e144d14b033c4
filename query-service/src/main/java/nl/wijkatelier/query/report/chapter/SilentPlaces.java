package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.placing.PlacingSubject;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;

/**
 * Where people placed something for themselves, beside the place that was agreed on for all: without names, and where views lie
 * furthest apart first.
 *
 * @param subject what was placed
 * @param kind the items that are placed
 * @param name the field with their name
 * @param up what goes up, and the field of the agreed place with it
 * @param right what goes to the right, likewise
 */
record SilentPlaces(PlacingSubject subject, ItemKind kind, String name, Axis up, Axis right) {
    private static final Text TITLE = new Text("Stil geplaatst, %s", "Placed in silence, %s");
    private static final Text TABLE = new Text("Stil geplaatst", "Placed in silence");
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

    /** A heading and a table for each round that was shown. */
    List<Block> blocks(Material material) {
        var blocks = new ArrayList<Block>();
        for (var round : material.all(ItemKind.PLACING)) {
            var shown = round.moment("shownAt");
            if (shown != null && round.says("subject", subject.name()) && !round.parts("places").isEmpty()) {
                blocks.add(new Heading(2, material.say(TITLE, material.wording().moment(shown))));
                blocks.add(table(material, round));
            }
        }
        return blocks;
    }

    private Table table(Material material, Entry round) {
        var table = new TableDraft(material, TABLE, Table.Use.BOTH)
                .column("Wat", "What", 5)
                .column("Mensen", "People", 2);
        for (var axis : List.of(up, right)) {
            table.column(axis.title(), 5).column(axis.agreed(), 3);
        }
        var places = round.parts("places").stream()
                .collect(Collectors.groupingBy(place -> place.given("item"), LinkedHashMap::new, Collectors.toList()));
        places.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, List<Entry>> each) -> -apart(each.getValue())))
                .forEach(each -> material.find(kind, each.getKey())
                        .ifPresent(item -> table.row(row(material, item, each.getValue()))));
        return table.done();
    }

    private List<Cell> row(Material material, Entry item, List<Entry> places) {
        return List.of(
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
