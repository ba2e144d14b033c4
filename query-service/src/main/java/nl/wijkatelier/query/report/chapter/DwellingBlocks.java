package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.neighbourhood.DwellingTrait;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Block.Paragraph;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;

/** How the dwellings of a neighbourhood divide: by kind of building, by when they were built and by who owns them. */
final class DwellingBlocks {
    private static final Terms TRAIT = Terms.of(
            "TYPE", "Woningtype", "Type of dwelling",
            "CONSTRUCTION_PERIOD", "Bouwperiode", "Construction period",
            "OWNER", "Eigenaar", "Owner");
    private static final Text DIVISION = new Text("Gebouwen en eigendom", "Buildings and ownership");
    private static final Text UNKNOWN = new Text("%s: onbekend.", "%s: unknown.");

    private DwellingBlocks() {}

    static List<Block> page(Material material, Entry neighbourhood) {
        var unknown = Stream.of(DwellingTrait.values())
                .filter(trait -> !neighbourhood.part("dwellings").has(trait.name()))
                .map(trait -> (Block) new Paragraph(material.say(UNKNOWN, trait(material, trait))));
        var table = columns(new TableDraft(material, DIVISION, Table.Use.PAGE));
        rows(material, neighbourhood).forEach(table::row);
        return Stream.of(Stream.of((Block) new Heading(3, material.say(DIVISION))), table.ifAny(), unknown).flatMap(each -> each).toList();
    }

    static List<Block> data(Material material, List<Entry> neighbourhoods) {
        var table = columns(new TableDraft(material, DIVISION, Table.Use.DATA).column("Wijk", "Neighbourhood", 4));
        for (var neighbourhood : neighbourhoods) {
            for (var row : rows(material, neighbourhood)) {
                var cells = new ArrayList<Cell>();
                cells.add(Cell.words(neighbourhood.text("name")));
                cells.addAll(row);
                table.row(cells);
            }
        }
        return table.ifAny().toList();
    }

    private static TableDraft columns(TableDraft table) {
        return table.column("Naar", "By", 4)
                .column("Groep", "Group", 6)
                .column("Woningen", "Dwellings", 2)
                .column("Bron", "Source", 6)
                .column("Jaar", "Year", 2);
    }

    private static List<List<Cell>> rows(Material material, Entry neighbourhood) {
        var rows = new ArrayList<List<Cell>>();
        for (var trait : DwellingTrait.values()) {
            var count = neighbourhood.part("dwellings").part(trait.name());
            var year = count.whole("year");
            for (var group : count.parts("groups")) {
                rows.add(List.of(
                        new Cell.Words(trait(material, trait)),
                        Cell.words(group.text("name")),
                        Cell.count(group.whole("dwellings")),
                        Cell.words(count.text("source")),
                        year == null ? new Cell.Unknown() : new Cell.Year(year.intValue())));
            }
        }
        return rows;
    }

    private static String trait(Material material, DwellingTrait trait) {
        return material.say(TRAIT.of(trait.name()));
    }
}
