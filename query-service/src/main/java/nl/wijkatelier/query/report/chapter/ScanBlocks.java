package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Paragraph;
import nl.wijkatelier.query.report.document.Block.Remark;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;

/** What the quick scan says of a neighbourhood, and why. */
final class ScanBlocks {
    private static final Text DENSITY =
            new Text("Warmtevraagdichtheid: %s GJ per ha per jaar.", "Heat demand density: %s GJ per ha per year.");
    private static final Text DENSITY_UNKNOWN = new Text(
            "De warmtevraagdichtheid is onbekend. Daarvoor zijn woningen, gasverbruik en oppervlakte nodig.",
            "The heat demand density is unknown. It takes dwellings, gas use and land area.");
    private static final Text WINNER = new Text("%s past het best.", "%s fits best.");
    private static final Text NO_WINNER = new Text(
            "Geen duidelijke winnaar. Neem beide mee: %s en %s. Het verschil is %s punten.",
            "No clear winner. Take both along: %s and %s. The difference is %s points.");
    private static final Text NO_DATA = new Text(
            "Onvoldoende gegevens om een winnaar te noemen.", "Insufficient data to name a winner.");
    private static final Text NOTHING_LEFT =
            new Text("Alle alternatieven zijn uitgesloten.", "All alternatives are excluded.");
    private static final Text ROBUST = new Text(
            "Elk gewicht is kleiner en groter gemaakt. In %d van de %d keer blijft %s bovenaan.",
            "Each weight was made smaller and larger. In %d of %d times %s stays on top.");
    private static final Text PBL = new Text(
            "PBL vond de laagste nationale kosten bij: %s (%s). Bron: %s, %s.",
            "PBL found the lowest national costs with: %s (%s). Source: %s, %s.");
    private static final Text PBL_UNKNOWN = new Text(
            "Wat PBL als goedkoopste variant vond, is onbekend.", "What PBL found to be the cheapest variant is unknown.");
    private static final Text OUTCOMES = new Text("Uitkomst wijkanalyse", "Quick scan outcome");
    private static final Text REASONS = new Text("Opbouw wijkanalyse", "Quick scan reasons");

    private ScanBlocks() {}

    static List<Block> page(Material material, Entry neighbourhood) {
        var scan = scan(material, neighbourhood);
        var blocks = new ArrayList<Block>();
        var density = scan.number("heatDensity");
        blocks.add(new Paragraph(density == null
                ? material.say(DENSITY_UNKNOWN)
                : material.say(DENSITY, material.wording().number(density, 0))));
        blocks.add(new Paragraph(verdict(material, scan)));
        var table = columns(new TableDraft(material, OUTCOMES, Table.Use.PAGE));
        scan.parts("alternatives").forEach(alternative -> table.row(cells(material, alternative)));
        blocks.add(table.done());
        var robustness = scan.part("robustness");
        if (robustness.text("leader") != null) {
            blocks.add(new Paragraph(material.say(
                    ROBUST, robustness.whole("stableRuns"), robustness.whole("runs"), alternative(material, robustness, "leader"))));
        }
        blocks.add(new Paragraph(cheapest(material, neighbourhood.part("cheapestVariant"))));
        var model = new ScanModelWords(material);
        blocks.add(new Remark(model.model()));
        blocks.add(new Remark(model.limits()));
        return blocks;
    }

    static List<Block> data(Material material, List<Entry> neighbourhoods) {
        var outcomes = columns(new TableDraft(material, OUTCOMES, Table.Use.DATA).column("Wijk", "Neighbourhood", 4));
        var reasons = new TableDraft(material, REASONS, Table.Use.DATA)
                .column("Wijk", "Neighbourhood", 4)
                .column("Alternatief", "Alternative", 5)
                .column("Indicator", "Indicator", 5)
                .column("Waarde", "Value", 2)
                .column("Eenheid", "Unit", 2)
                .column("Gewicht", "Weight", 2)
                .column("Score", "Score", 2);
        for (var neighbourhood : neighbourhoods) {
            var name = Cell.words(neighbourhood.text("name"));
            for (var alternative : scan(material, neighbourhood).parts("alternatives")) {
                outcomes.row(Stream.concat(Stream.of(name), cells(material, alternative).stream()).toList());
                alternative.parts("contributions").forEach(each -> reasons.row(
                        name,
                        new Cell.Words(alternative(material, alternative, "alternative")),
                        new Cell.Words(material.term(ScanTerms.FIGURE, each, "indicator")),
                        Cell.figure(each.number("value"), 2),
                        new Cell.Words(material.term(ScanTerms.UNIT, each, "indicator")),
                        Cell.figure(each.number("weight"), 2),
                        Cell.figure(each.number("score"), 1)));
            }
        }
        return List.of(outcomes.done(), reasons.done());
    }

    private static Entry scan(Material material, Entry neighbourhood) {
        return material.find(ItemKind.QUICK_SCAN, neighbourhood.id()).orElse(Entry.NOTHING);
    }

    private static TableDraft columns(TableDraft table) {
        return table.column("Alternatief", "Alternative", 6)
                .column("Score (0 tot 100)", "Score (0 to 100)", 2)
                .column("Hoe het past", "How it fits", 3)
                .column("Bekend", "Known", 2)
                .column("Uitgesloten of let op", "Excluded or note", 8);
    }

    private static List<Cell> cells(Material material, Entry found) {
        var coverage = found.number("coverage");
        var rules = Stream.concat(found.texts("excludedBy").stream(), found.texts("flags").stream())
                .map(new ScanModelWords(material)::rule)
                .collect(Collectors.joining("\n"));
        return List.of(
                new Cell.Words(alternative(material, found, "alternative")),
                Cell.figure(found.number("score"), 1),
                new Cell.Words(material.term(ScanTerms.FIT, found, "fit")),
                coverage == null ? new Cell.Unknown() : new Cell.Share(coverage),
                Cell.wordsIfAny(rules));
    }

    private static String verdict(Material material, Entry scan) {
        var ranking = scan.texts("ranking").stream().map(each -> material.say(ScanTerms.ALTERNATIVE.of(each))).toList();
        var margin = scan.number("margin");
        return switch (scan.given("verdict")) {
            case "WINNER" -> material.say(WINNER, ranking.getFirst());
            case "NO_CLEAR_WINNER" -> material.say(
                    NO_WINNER,
                    ranking.getFirst(),
                    ranking.get(1),
                    margin == null ? material.wording().unknown() : material.wording().number(margin, 1));
            case "NOTHING_LEFT" -> material.say(NOTHING_LEFT);
            default -> material.say(NO_DATA);
        };
    }

    private static String cheapest(Material material, Entry variant) {
        var year = variant.whole("year");
        return variant.text("name") == null
                ? material.say(PBL_UNKNOWN)
                : material.say(
                        PBL,
                        alternative(material, variant, "alternative"),
                        variant.given("name"),
                        variant.given("source"),
                        year == null ? material.wording().unknown() : Long.toString(year));
    }

    private static String alternative(Material material, Entry entry, String field) {
        return material.term(ScanTerms.ALTERNATIVE, entry, field);
    }
}
