package nl.wijkatelier.query.report.writing;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Wording;

/**
 * How wide the columns of a table are on a page. Where all lines fit beside each other, by their weights. Where they do not, a
 * column is never so narrow that its longest word is torn, and what is left goes to those whose lines would have to be broken, as
 * browsers lay out tables (CSS 2.1, §17.5.2.2).
 */
final class ColumnWidths {
    /** How many characters the edges of a cell take. */
    private static final double EDGES = 2.5;
    /** Words in a head are bold. */
    private static final double BOLD = 1.12;
    private static final double LONGEST_WORD = 30;
    /** A line of more characters is broken anyhow. */
    private static final double LONGEST_LINE = 60;
    private static final double SHORTEST_TORN = 13;

    private ColumnWidths() {}

    /**
     * The part of the page that each column takes; all together one.
     *
     * @param page how many characters of a table go beside each other on a page
     */
    static double[] of(Table table, Wording wording, double page) {
        var weights = table.columns().stream().mapToDouble(Table.Column::weight).toArray();
        var ample = widest(table, wording, ColumnWidths::longestLine, LONGEST_LINE);
        if (Arrays.stream(ample).sum() <= page) {
            return shared(weights, ample, page);
        }
        var least = widest(table, wording, ColumnWidths::longestWord, LONGEST_WORD);
        for (var longest = LONGEST_WORD; longest >= SHORTEST_TORN; longest--) {
            var narrowed = narrowed(least, longest);
            if (Arrays.stream(narrowed).sum() < page) {
                return widened(narrowed, widest(table, wording, ColumnWidths::roomOfLongestLine, Double.MAX_VALUE), page);
            }
        }
        var needed = Arrays.stream(least).sum();
        return Arrays.stream(least).map(width -> width / needed).toArray();
    }

    /** Where not all words fit, the longest are torn and the others stay whole. */
    private static double[] narrowed(double[] least, double longest) {
        return Arrays.stream(least).map(width -> Math.min(width, longest + EDGES)).toArray();
    }

    /** What is left goes to the columns as far as they could use it. */
    private static double[] widened(double[] least, double[] ample, double page) {
        var left = page - Arrays.stream(least).sum();
        var wanted = Arrays.stream(ample).sum() - Arrays.stream(least).sum();
        return IntStream.range(0, least.length)
                .mapToDouble(at -> (least[at] + left * (ample[at] - least[at]) / wanted) / page)
                .toArray();
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

    private static double[] widest(Table table, Wording wording, ToIntFunction<String> length, double most) {
        return IntStream.range(0, table.columns().size())
                .mapToDouble(column -> Math.min(most, widest(table, column, wording, length)) + EDGES)
                .toArray();
    }

    private static double widest(Table table, int column, Wording wording, ToIntFunction<String> length) {
        var head = length.applyAsInt(table.columns().get(column).title()) * BOLD;
        var cells = table.rows().stream()
                .mapToInt(row -> length.applyAsInt(wording.showInTable(row.get(column))))
                .max()
                .orElse(0);
        return Math.max(head, cells);
    }

    private static int longestLine(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0);
    }

    /** A line that is broken anyhow gets more room the longer it is, or its cell would be a narrow tower beside empty ones. */
    private static int roomOfLongestLine(String text) {
        var line = longestLine(text);
        return line <= LONGEST_LINE ? line : (int) Math.round(Math.sqrt(line * LONGEST_LINE));
    }

    private static int longestWord(String text) {
        return words(text).mapToInt(String::length).max().orElse(0);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[ \\n-]"));
    }
}
