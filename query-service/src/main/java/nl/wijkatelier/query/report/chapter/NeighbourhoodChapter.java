package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.neighbourhood.Figure;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Block.Paragraph;
import nl.wijkatelier.query.report.document.Block.Remark;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;

/** The neighbourhoods: key figures and buildings with where they come from, and what the quick scan says of them. */
final class NeighbourhoodChapter implements Chapter {
    private static final int DECIMALS = 2;

    private static final Text CAUTION = new Text(
            "De snelle wijkanalyse is een hulpmiddel voor het gesprek. De gewichten zijn een voorstel, geen gekalibreerde"
                    + " berekening.",
            "The quick scan is an aid to the conversation. The weights are a proposal, not a calibrated calculation.");
    private static final Text CODE = new Text("CBS-code %s.", "CBS code %s.");
    private static final Text FIGURES = new Text("Kerncijfers", "Key figures");
    private static final Text SCAN = new Text("Snelle wijkanalyse", "Quick scan");

    @Override
    public Text title() {
        return new Text("Wijken", "Neighbourhoods");
    }

    @Override
    public List<Block> blocks(Material material) {
        var neighbourhoods = material.all(ItemKind.NEIGHBOURHOOD);
        if (neighbourhoods.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Remark(material.say(CAUTION)));
        for (var neighbourhood : neighbourhoods) {
            blocks.add(new Heading(2, neighbourhood.given("name")));
            one(material, neighbourhood, blocks);
        }
        blocks.add(data(material, neighbourhoods));
        blocks.addAll(DwellingBlocks.data(material, neighbourhoods));
        blocks.addAll(ScanBlocks.data(material, neighbourhoods));
        return blocks;
    }

    private static void one(Material material, Entry neighbourhood, List<Block> blocks) {
        if (neighbourhood.text("description") != null) {
            blocks.add(new Paragraph(neighbourhood.given("description")));
        }
        if (neighbourhood.text("code") != null) {
            blocks.add(new Paragraph(material.say(CODE, neighbourhood.given("code"))));
        }
        blocks.add(new Heading(3, material.say(FIGURES)));
        blocks.add(page(material, neighbourhood));
        blocks.addAll(DwellingBlocks.page(material, neighbourhood));
        blocks.add(new Heading(3, material.say(SCAN)));
        blocks.addAll(ScanBlocks.page(material, neighbourhood));
    }

    private static Table page(Material material, Entry neighbourhood) {
        var table = columns(new TableDraft(material, FIGURES, Table.Use.PAGE));
        for (var figure : Figure.values()) {
            table.row(cells(material, neighbourhood, figure));
        }
        return table.done();
    }

    private static Table data(Material material, List<Entry> neighbourhoods) {
        var table = new TableDraft(material, FIGURES, Table.Use.DATA).column("Wijk", "Neighbourhood", 4);
        columns(table);
        for (var neighbourhood : neighbourhoods) {
            for (var figure : Figure.values()) {
                var cells = new ArrayList<Cell>();
                cells.add(Cell.words(neighbourhood.text("name")));
                cells.addAll(cells(material, neighbourhood, figure));
                table.row(cells);
            }
        }
        return table.done();
    }

    private static TableDraft columns(TableDraft table) {
        return table.column("Kerncijfer", "Key figure", 8)
                .column("Waarde", "Value", 2)
                .column("Eenheid", "Unit", 2)
                .column("Bron", "Source", 6)
                .column("Jaar", "Year", 2);
    }

    private static List<Cell> cells(Material material, Entry neighbourhood, Figure figure) {
        var known = neighbourhood.part("figures").part(figure.name());
        var value = known.number("value");
        var year = known.whole("year");
        return List.of(
                new Cell.Words(material.say(ScanTerms.FIGURE.of(figure.name()))),
                Cell.figure(value, DECIMALS),
                new Cell.Words(material.say(ScanTerms.UNIT.of(figure.name()))),
                value == null ? new Cell.Nothing() : Cell.words(known.text("source")),
                year == null ? (value == null ? new Cell.Nothing() : new Cell.Unknown()) : new Cell.Year(year.intValue()));
    }
}
