package nl.wijkatelier.query.report.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rows under columns, each row with a cell for every column.
 *
 * @param name what it is called: the name of its sheet and its file
 * @param use where it is shown
 */
public record Table(String name, Use use, List<Column> columns, List<List<Cell>> rows) implements Block.Rows {
    private static final int LINES_OF_SHORT = 12;
    private static final int CHARACTERS_ON_LINE = 25;
    private static final int KEPT = 3;

    /** Where a table is shown. */
    public enum Use {
        /** On the pages, in the workbook and as CSV. */
        BOTH,
        /** On the pages only: the same is in a table of all together. */
        PAGE,
        /** In the workbook and as CSV only: on the pages it is told in words. */
        DATA
    }

    /**
     * A column.
     *
     * @param title what stands above it
     * @param weight how wide it is on a page, beside the others
     */
    public record Column(String title, int weight) {
        /** Makes the title printable. */
        public Column {
            title = Printable.text(title);
        }
    }

    /** Copies the lists and counts the cells. */
    public Table {
        name = Printable.text(name);
        columns = List.copyOf(columns);
        var copies = new ArrayList<List<Cell>>(rows.size());
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(name + ": " + row.size() + " cells under " + columns.size() + " columns");
            }
            copies.add(List.copyOf(row));
        }
        rows = List.copyOf(copies);
    }

    /** Whether it is so short that it is not divided over two pages, by how many lines its rows take at a guess. */
    public boolean isShort() {
        return rows.stream().mapToInt(row -> row.stream().mapToInt(Table::lines).max().orElse(1)).sum() <= LINES_OF_SHORT;
    }

    private static int lines(Cell cell) {
        return cell instanceof Cell.Words(var text)
                ? text.lines().mapToInt(line -> 1 + line.length() / CHARACTERS_ON_LINE).sum()
                : 1;
    }

    /** From which row on each is on one page with the next: all of a short table, and the last ones, of which one alone says little. */
    public int firstKept() {
        return isShort() ? 0 : Math.max(0, rows.size() - KEPT);
    }

    /** Its name as that of a file or in an address: {@code uren-per-fase}. */
    public String slug() {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** Whether all that a column holds is numbers, so that they stand right. */
    public boolean isNumeric(int column) {
        return rows.stream().map(row -> row.get(column)).allMatch(Cell::isNumericOrNothing)
                && rows.stream().map(row -> row.get(column)).anyMatch(Cell::isNumber);
    }
}
