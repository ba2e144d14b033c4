package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Bullets;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Words;

/** What comes after the atelier, and in which order; hurdles and the step plan are for {@link ProcessBlocks}. */
final class ProcessChapter implements Chapter {
    static final Terms KIND = Terms.of(
            "STEP", "Stap", "Step",
            "MEETING", "Bijeenkomst", "Meeting",
            "RESEARCH", "Onderzoek", "Research",
            "DECISION_TO_TAKE", "Besluit dat nog komt", "Decision to be taken",
            "MILESTONE", "Mijlpaal", "Milestone");

    private static final Text STEPS = new Text("Stappen", "Steps");
    private static final Text GO_NO_GO = new Text("Go of no-go: %s", "Go or no-go: %s");

    @Override
    public Text title() {
        return new Text("Procesplan", "Process plan");
    }

    @Override
    public List<Block> blocks(Material material) {
        var blocks = new ArrayList<Block>();
        var steps = inOrder(material);
        if (!steps.isEmpty()) {
            blocks.add(new Heading(2, material.say(STEPS)));
            blocks.add(page(material, steps));
            blocks.add(data(material, steps));
            for (var step : steps) {
                if (!step.texts("criteria").isEmpty()) {
                    blocks.add(new Heading(3, material.say(GO_NO_GO, step.given("title"))));
                    blocks.add(new Bullets(step.texts("criteria")));
                }
            }
        }
        blocks.addAll(ProcessBlocks.hurdles(material));
        blocks.addAll(ProcessBlocks.stepPlan(material));
        return blocks;
    }

    /** By their first day; those of which nobody knows when come last. */
    private static List<Entry> inOrder(Material material) {
        return material.all(ItemKind.PROCESS_STEP).stream()
                .sorted(Comparator.comparing(step -> step.text("from") == null ? "unknown" : step.given("from")))
                .toList();
    }

    /** Numbered, so that a step can say for which it waits, and with the kind under the name, so that it fits. */
    private static Table page(Material material, List<Entry> steps) {
        var table = new TableDraft(material, STEPS, Table.Use.PAGE)
                .column("Nr.", "No.", 1)
                .column("Stap", "Step", 6)
                .column("Eerste dag", "First day", 2)
                .column("Laatste dag", "Last day", 2)
                .column("Wie beslist of trekt", "Who decides or leads", 4)
                .column("Wat het oplevert", "What it yields", 6)
                .column("Wacht op", "Waits for", 1);
        var ids = steps.stream().map(Entry::id).toList();
        for (var step : steps) {
            var from = step.day("from");
            var numbers = step.texts("dependsOn").stream()
                    .map(ids::indexOf)
                    .filter(at -> at >= 0)
                    .sorted()
                    .map(at -> Integer.toString(at + 1))
                    .collect(Collectors.joining(", "));
            table.row(
                    new Cell.Words(Integer.toString(ids.indexOf(step.id()) + 1)),
                    new Cell.Words(step.given("title") + "\n" + material.term(KIND, step, "kind")),
                    Cell.day(from),
                    step.day("until") == null ? Cell.day(from) : Cell.day(step.day("until")),
                    Cell.words(step.text("body")),
                    Cell.words(step.text("product")),
                    Cell.wordsIfAny(numbers));
        }
        return table.done();
    }

    private static Table data(Material material, List<Entry> steps) {
        var table = new TableDraft(material, STEPS, Table.Use.DATA)
                .column("Stap", "Step", 5)
                .column(Words.KIND, 3)
                .column("Eerste dag", "First day", 3)
                .column("Laatste dag", "Last day", 3)
                .column("Wie beslist of trekt", "Who decides or leads", 4)
                .column("Wat het oplevert", "What it yields", 5)
                .column("Wacht op", "Waits for", 5)
                .column("Go of no-go: criteria", "Go or no-go: criteria", 5);
        for (var step : steps) {
            var from = step.day("from");
            table.row(
                    Cell.words(step.text("title")),
                    new Cell.Words(material.term(KIND, step, "kind")),
                    Cell.day(from),
                    step.day("until") == null ? Cell.day(from) : Cell.day(step.day("until")),
                    Cell.words(step.text("body")),
                    Cell.words(step.text("product")),
                    Cell.wordsIfAny(waitsFor(material, step)),
                    Cell.wordsIfAny(String.join("\n", step.texts("criteria"))));
        }
        return table.done();
    }

    private static String waitsFor(Material material, Entry step) {
        return step.texts("dependsOn").stream()
                .flatMap(id -> material.find(ItemKind.PROCESS_STEP, id).stream())
                .map(first -> first.given("title"))
                .collect(Collectors.joining("; "));
    }
}
