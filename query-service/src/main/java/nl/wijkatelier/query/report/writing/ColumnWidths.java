package nl.wijkatelier.query.report.writing;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Wording;

/** How wide the columns of a table are on a page: by their weights, but never so narrow that their longest word is torn. */
final class ColumnWidths {
    /** How many characters the edges of a cell take. */
    private static final double EDGES = 2.5;
    /** Words in a head are bold. */
    private static final double BOLD = 1.12;
    private static final double LONGEST_WORD = 30;
    private static final double SHORTEST_TORN = 13;

    private ColumnWidths() {}

    /**
     * The part of the page that each column takes; all together one.
     *
     * @param page how many characters of a table go beside each other on a page
     */
    static double[] of(Table table, Wording wording, double page) {
        var weights = table.columns().stream().mapToDouble(Table.Column::weight).toArray();
        var least = IntStream.range(0, weights.length).mapToDouble(column -> least(table, column, wording)).toArray();
        for (var longest = LONGEST_WORD; longest >= SHORTEST_TORN; longest--) {
            var narrowed = narrowed(least, longest);
            if (Arrays.stream(narrowed).sum() < page) {
                return shared(weights, narrowed, page);
            }
        }
        var needed = Arrays.stream(least).sum();
        return Arrays.stream(least).map(width -> width / needed).toArray();
    }

    /** Where not all words fit, the longest are torn and the others stay whole. */
    private static double[] narrowed(double[] least, double longest) {
        return Arrays.stream(least).map(width -> Math.min(width, longest + EDGES)).toArray();
    }

    /** Columns that would be too narrow get what they need; the others share what is left, until none is too narrow. */
    private static double[] shared(double[] weights, double[] least, double page) {
        var widths = new double[weights.length];
        var isFixed = new boolean[weights.length];
        boolean again;
        do {
            again = false;
            var left = page - IntStream.range(0, weights.length).filter(at -> isFixed[at]).mapToDouble(at -> least[at]).sum();
            var weight = IntStream.range(0, weights.length).filter(at -> !isFixed[at]).mapToDouble(at -> weights[at]).sum();
            for (var at = 0; at < weights.length; at++) {
                widths[at] = isFixed[at] ? least[at] : left * weights[at] / weight;
                if (!isFixed[at] && widths[at] < least[at]) {
                    isFixed[at] = true;
                    again = true;
                }
            }
        } while (again);
        return Arrays.stream(widths).map(width -> width / page).toArray();
    }

    private static double least(Table table, int column, Wording wording) {
        var head = longestWord(table.columns().get(column).title()) * BOLD;
        var cells = table.rows().stream()
                .mapToDouble(row -> longestWord(wording.showInTable(row.get(column))))
                .max()
                .orElse(0);
        return Math.min(LONGEST_WORD, Math.max(head, cells)) + EDGES;
    }

    private static int longestWord(String text) {
        return words(text).mapToInt(String::length).max().orElse(0);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[ \\n-]"));
    }
}
