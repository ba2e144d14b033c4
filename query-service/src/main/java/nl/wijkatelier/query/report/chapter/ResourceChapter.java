package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.resource.ResourcePhase;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Block.Remark;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;
import org.jspecify.annotations.Nullable;

/** What each party puts in; what it comes to is for {@link ResourceTotalsBlocks}. */
final class ResourceChapter implements Chapter {
    static final Terms PHASE = Terms.of(
            "ATELIER", "Atelier", "Atelier",
            "PROJECT_PLAN", "Projectplan", "Project plan",
            "NEIGHBOURHOOD_PLAN", "Wijkuitvoeringsplan", "Neighbourhood plan");
    static final Terms COVERAGE = Terms.of(
            "COVERED", "Gedekt", "Covered",
            "REQUESTED", "Aangevraagd", "Requested",
            "SHORTFALL", "Tekort", "Shortfall",
            "UNKNOWN", "Onbekend", "Unknown");
    static final int HOURS_DECIMALS = 2;

    private static final double QUARTERS = 4;
    private static final Text ROWS = new Text("Middelen per rol", "Resources by role");
    private static final Text NOT_ZERO = new Text(
            "Wat onbekend is, telt niet mee als nul. Een som telt wat wel bekend is. Is van een regel iets onbekend, dan is het ten minste"
                    + " die som. Bij elke som staat in hoeveel regels nog iets onbekend is.",
            "What is unknown does not count as zero. A sum counts what is known. When something of a row is unknown, it is at least that"
                    + " sum. Beside each sum stands in how many rows something is still unknown.");
    private static final Text AT_LEAST = new Text("ten minste %s", "at least %s");

    @Override
    public Text title() {
        return new Text("Middelen", "Resources");
    }

    @Override
    public List<Block> blocks(Material material) {
        var rows = material.all(ItemKind.RESOURCE_ROW);
        var blocks = new ArrayList<Block>();
        if (!rows.isEmpty()) {
            blocks.add(new Remark(material.say(NOT_ZERO)));
            blocks.add(new Heading(2, material.say(ROWS)));
            blocks.add(page(material, rows));
            blocks.add(data(material, rows));
            blocks.addAll(ResourceTotalsBlocks.of(material));
        }
        blocks.addAll(ResourceTotalsBlocks.asked(material));
        return blocks;
    }

    private static Table page(Material material, List<Entry> rows) {
        var table = new TableDraft(material, ROWS, Table.Use.PAGE)
                .column("Partij", "Party", 5)
                .column("Rol of taak", "Role or task", 5)
                .column("Uren samen", "Hours together", 2)
                .column("Totaal", "Total", 3)
                .column("Waar het geld vandaan komt", "Where the money comes from", 4)
                .column("Dekking", "Funding", 3);
        rows.forEach(row -> table.row(
                new Cell.Words(material.party(row.text("stakeholder"))),
                Cell.words(row.text("role")),
                orAtLeast(material, hours(row.number("allQuarters")), hours(row.part("atLeast").number("quarters"))),
                orAtLeast(material, Cell.euros(row.whole("totalCents")), Cell.euros(row.part("atLeast").whole("totalCents"))),
                Cell.words(row.text("funding")),
                new Cell.Words(material.term(COVERAGE, row, "coverage"))));
        return table.done();
    }

    private static Table data(Material material, List<Entry> rows) {
        var table = new TableDraft(material, ROWS, Table.Use.DATA)
                .column("Partij", "Party", 5)
                .column("Rol of taak", "Role or task", 5);
        for (var phase : ResourcePhase.values()) {
            table.column(hoursIn(material, phase), 2);
        }
        table.column("Uren samen", "Hours together", 2)
                .column("Tarief per uur", "Rate per hour", 2)
                .column("Arbeid", "Labour", 3)
                .column("Andere kosten", "Other costs", 3)
                .column("Totaal", "Total", 3)
                .column("Uren bekend", "Hours known", 2)
                .column("Totaal bekend", "Total known", 3)
                .column("Waar het geld vandaan komt", "Where the money comes from", 4)
                .column("Dekking", "Funding", 3);
        rows.forEach(row -> table.row(row(material, row)));
        return table.done();
    }

    private static List<Cell> row(Material material, Entry row) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Words(material.party(row.text("stakeholder"))));
        cells.add(Cell.words(row.text("role")));
        for (var phase : ResourcePhase.values()) {
            cells.add(hours(row.part("quarters").number(phase.name())));
        }
        cells.add(hours(row.number("allQuarters")));
        cells.add(Cell.euros(row.whole("rateCents")));
        cells.add(Cell.euros(row.whole("labourCents")));
        cells.add(Cell.euros(row.whole("outOfPocketCents")));
        cells.add(Cell.euros(row.whole("totalCents")));
        cells.add(known(hours(row.number("allQuarters")), hours(row.part("atLeast").number("quarters"))));
        cells.add(known(Cell.euros(row.whole("totalCents")), Cell.euros(row.part("atLeast").whole("totalCents"))));
        cells.add(Cell.words(row.text("funding")));
        cells.add(new Cell.Words(material.term(COVERAGE, row, "coverage")));
        return cells;
    }

    /** What a sum is, or else that it is at least what is known of it. */
    private static Cell orAtLeast(Material material, Cell whole, Cell part) {
        return whole.isNumber() || !part.isNumber()
                ? whole
                : new Cell.Words(material.say(AT_LEAST, material.wording().show(part)));
    }

    /** What is known of a sum, to count with. */
    private static Cell known(Cell whole, Cell part) {
        return whole.isNumber() ? whole : part;
    }

    static Text hoursIn(Material material, ResourcePhase phase) {
        var name = material.say(PHASE.of(phase.name()));
        return new Text(name + " (uur)", name + " (hours)");
    }

    /** Quarter hours as hours. */
    static Cell hours(@Nullable Double quarters) {
        return Cell.figure(quarters == null ? null : quarters / QUARTERS, HOURS_DECIMALS);
    }
}
