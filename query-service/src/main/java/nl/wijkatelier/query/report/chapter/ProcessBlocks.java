package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.placing.PlacingSubject;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Block.Paragraph;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Words;
import org.jspecify.annotations.Nullable;

/** What could stop the process, and how far the step plan is covered. */
final class ProcessBlocks {
    static final Terms HURDLE_STATE = Terms.of("OPEN", "Open", "Open", "SETTLED", "Opgelost", "Settled");
    static final Terms COVERAGE = Terms.of(
            "OPEN", "Open", "Open",
            "PARTLY", "Deels gedekt", "Covered in part",
            "FULLY", "Gedekt", "Covered");

    private static final SilentPlaces SILENT = new SilentPlaces(
            PlacingSubject.HURDLES, ItemKind.HURDLE,
            new Text("Hobbels, scores uit de stille ronde", "Hurdles, scores of the silent round"), "title",
            new SilentPlaces.Axis(new Text("Kans", "Likelihood"), "likelihood"),
            new SilentPlaces.Axis(new Text("Gevolg", "Impact"), "impact"));
    private static final Text HURDLES = new Text("Hobbels", "Hurdles");
    private static final Text KEPT_AT = new Text("Let erop: %s", "Keeps at it: %s");
    private static final Text STEP_PLAN = new Text("Dekking van het stappenplan", "Coverage of the step plan");
    private static final Text STEP_PLAN_TABLE = new Text("Stappenplan", "Step plan");
    private static final Text SCALE = new Text(
            "Kans en gevolg gaan van 1 (klein) tot en met 5 (groot).", "Likelihood and impact go from 1 (small) to 5 (large).");
    private static final Text COVERED = new Text(
            "%s, versie %s. Volledig gedekt: %d van %d.", "%s, version %s. Fully covered: %d of %d.");
    private static final Text AFTERWARDS =
            new Text("Komt na het atelier, blijft open", "Comes after the atelier, stays open");

    private ProcessBlocks() {}

    static List<Block> hurdles(Material material) {
        var hurdles = material.all(ItemKind.HURDLE).stream()
                .sorted(Comparator.comparingLong((Entry hurdle) -> -orNothing(risk(hurdle))))
                .toList();
        if (hurdles.isEmpty()) {
            return List.of();
        }
        var table = new TableDraft(material, HURDLES, Table.Use.BOTH)
                .column("Hobbel", "Hurdle", 5)
                .column("Uitleg", "Explanation", 6)
                .column(Words.COMPONENT_TITLE, 3)
                .column("Kans × gevolg", "Likelihood × impact", 2)
                .column("Maatregel", "Measure", 6)
                .column(Words.OWNER, 4)
                .column(Words.STATE, 2);
        for (var hurdle : hurdles) {
            table.row(
                    Cell.words(hurdle.text("title")),
                    Cell.words(hurdle.text("description")),
                    new Cell.Words(material.term(Words.COMPONENT, hurdle, "component")),
                    Cell.count(risk(hurdle)),
                    Cell.words(hurdle.text("measure")),
                    Cell.words(owner(material, hurdle)),
                    new Cell.Words(material.term(HURDLE_STATE, hurdle, "state")));
        }
        var blocks = new ArrayList<Block>(
                List.of(new Heading(2, material.say(HURDLES)), new Paragraph(material.say(SCALE)), table.done()));
        blocks.addAll(SILENT.blocks(material));
        return blocks;
    }

    static List<Block> stepPlan(Material material) {
        var items = material.all(ItemKind.STEP_PLAN_ITEM);
        if (items.isEmpty()) {
            return List.of();
        }
        var table = new TableDraft(material, STEP_PLAN_TABLE, Table.Use.BOTH)
                .column("Punt", "Item", 2)
                .column("Wat", "What", 8)
                .column(Words.STATE, 4)
                .column("Bewijs", "Evidence", 10);
        items.forEach(item -> table.row(
                new Cell.Words(item.id()),
                Cell.words(material.shipped(item, "title")),
                new Cell.Words(item.is("staysOpen") ? material.say(AFTERWARDS) : material.term(COVERAGE, item, "state")),
                Cell.wordsIfAny(evidence(material, item))));
        var first = items.getFirst();
        var covered = items.stream().filter(item -> item.says("state", "FULLY")).count();
        var sum = material.say(COVERED, first.given("plan"), first.given("version"), covered, items.size());
        return List.of(new Heading(2, material.say(STEP_PLAN)), new Paragraph(sum), table.done());
    }

    /** The party that sees to the measure, and under it who keeps at it, when that says more. */
    private static @Nullable String owner(Material material, Entry hurdle) {
        var owner = hurdle.text("owner");
        var party = owner == null ? null : material.party(owner);
        if (hurdle.text("participant") == null) {
            return party;
        }
        var keeper = material.people().label(hurdle.text("participant"));
        var told = material.say(KEPT_AT, keeper);
        return party == null ? told : keeper.equals(party) ? party : party + "\n" + told;
    }

    private static String evidence(Material material, Entry item) {
        return item.parts("evidence").stream()
                .map(piece -> piece.given("text") + " (" + material.term(COVERAGE, piece, "coverage") + ")")
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable Long risk(Entry hurdle) {
        var likelihood = hurdle.whole("likelihood");
        var impact = hurdle.whole("impact");
        return likelihood == null || impact == null ? null : likelihood * impact;
    }

    /** Only to put what is unknown last. */
    private static long orNothing(@Nullable Long number) {
        return number == null ? 0 : number;
    }
}
