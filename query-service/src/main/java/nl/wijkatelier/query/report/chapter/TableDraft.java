package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.document.Table.Column;
import nl.wijkatelier.query.report.wording.Text;

/** A table that is being written. */
final class TableDraft {
    private final Material material;
    private final Text name;
    private final Table.Use use;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    TableDraft(Material material, Text name, Table.Use use) {
        this.material = material;
        this.name = name;
        this.use = use;
    }

    TableDraft column(String dutch, String english, int weight) {
        return column(new Text(dutch, english), weight);
    }

    TableDraft column(Text title, int weight) {
        columns.add(new Column(material.say(title), weight));
        return this;
    }

    TableDraft row(Cell... cells) {
        rows.add(List.of(cells));
        return this;
    }

    TableDraft row(List<Cell> cells) {
        rows.add(cells);
        return this;
    }

    /** The table, unless it has no rows. */
    Stream<Block> ifAny() {
        return rows.isEmpty() ? Stream.empty() : Stream.of(done());
    }

    /** A heading with its name and the table, unless it has no rows. */
    Stream<Block> underItsName(int level) {
        return rows.isEmpty() ? Stream.empty() : Stream.of(new Block.Heading(level, material.say(name)), done());
    }

    Table done() {
        return new Table(material.say(name), use, columns, rows);
    }
}
