package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Block.Paragraph;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;
import org.jspecify.annotations.Nullable;

/** What options scored in each round that was shown, and on which criteria. */
final class MatrixChapter implements Chapter {
    private static final Text NOT_A_DECISION = new Text(
            "Scores gaan van 1 tot en met %d. De hoogste score wint niet vanzelf: wat is afgesproken, staat bij de afspraken.",
            "Scores go from 1 to %d. The highest score does not win by itself: what was agreed is with the agreements.");
    private static final Text ROUND = new Text("Ronde %d, ingevulde vellen: %d", "Round %d, sheets filled in: %d");
    private static final Text NOT_SHOWN = new Text("Er zijn nog geen scores getoond.", "No scores were shown yet.");
    private static final Text TOTALS = new Text("Gewogen score per optie", "Weighed score of each option");
    private static final Text MEANS = new Text("Gemiddelde en spreiding", "Mean and spread");

    @Override
    public Text title() {
        return new Text("Beslismatrix", "Decision matrix");
    }

    @Override
    public List<Block> blocks(Material material) {
        var matrices = material.all(ItemKind.MATRIX);
        if (matrices.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        matrices.forEach(matrix -> addMatrix(blocks, material, matrix));
        blocks.add(data(material, matrices, TOTALS, MatrixChapter::totalColumns, MatrixChapter::totals));
        blocks.add(data(material, matrices, MEANS, MatrixChapter::meanColumns, MatrixChapter::means));
        return blocks;
    }

    private static void addMatrix(List<Block> blocks, Material material, Entry matrix) {
        blocks.add(new Heading(2, matrix.given("title")));
        if (matrix.text("question") != null) {
            blocks.add(new Paragraph(matrix.given("question")));
        }
        var shown = shown(material, matrix);
        blocks.add(new Paragraph(
                shown.isEmpty() ? material.say(NOT_SHOWN) : material.say(NOT_A_DECISION, matrix.whole("highest"))));
        for (var round : shown) {
            var results = round.part("results");
            blocks.add(new Heading(3, material.say(ROUND, round.whole("number"), round.whole("people"))));
            var totals = totalColumns(new TableDraft(material, TOTALS, Table.Use.PAGE));
            totals(material, results).forEach(totals::row);
            blocks.add(totals.done());
            var means = meanColumns(new TableDraft(material, MEANS, Table.Use.PAGE));
            means(material, results).forEach(means::row);
            blocks.add(means.done());
        }
    }

    /** The rounds of all matrices in one table, to be counted with. */
    private static Table data(
            Material material,
            List<Entry> matrices,
            Text name,
            UnaryOperator<TableDraft> columns,
            BiFunction<Material, Entry, List<List<Cell>>> rows) {
        var table = columns.apply(new TableDraft(material, name, Table.Use.DATA)
                .column("Matrix", "Matrix", 5)
                .column("Ronde", "Round", 2)
                .column("Ingevulde vellen", "Sheets filled in", 2));
        for (var matrix : matrices) {
            for (var round : shown(material, matrix)) {
                var first = List.of(
                        Cell.words(matrix.text("title")), Cell.count(round.whole("number")), Cell.count(round.whole("people")));
                rows.apply(material, round.part("results"))
                        .forEach(row -> table.row(Stream.concat(first.stream(), row.stream()).toList()));
            }
        }
        return table.done();
    }

    private static List<Entry> shown(Material material, Entry matrix) {
        return material.of(ItemKind.SCORING_ROUND, "matrix", matrix.id()).stream()
                .filter(round -> round.says("state", "SHOWN"))
                .toList();
    }

    private static TableDraft totalColumns(TableDraft table) {
        return table.column("Optie", "Option", 6)
                .column("Score", "Score", 3)
                .column("Deel van het gewicht dat is gescoord", "Part of the weight that was scored", 5);
    }

    private static List<List<Cell>> totals(Material material, Entry results) {
        return results.parts("totals").stream()
                .map(total -> List.of(
                        option(material, total), Cell.figure(total.number("total"), 2), share(total.number("coverage"))))
                .toList();
    }

    private static TableDraft meanColumns(TableDraft table) {
        return table.column("Criterium", "Criterion", 6)
                .column("Optie", "Option", 5)
                .column("Gemiddelde", "Mean", 3)
                .column("Hoe vaak 1, 2, ...", "How often 1, 2, ...", 4);
    }

    private static List<List<Cell>> means(Material material, Entry results) {
        return results.parts("cells").stream()
                .map(cell -> List.of(
                        criterion(material, cell),
                        option(material, cell),
                        Cell.figure(cell.number("mean"), 1),
                        new Cell.Words(String.join(", ", cell.texts("spread")))))
                .toList();
    }

    private static Cell criterion(Material material, Entry part) {
        return Cell.words(material.find(ItemKind.MATRIX_CRITERION, part.text("criterion"))
                .map(criterion -> criterion.given("name"))
                .orElse(null));
    }

    private static Cell option(Material material, Entry part) {
        return Cell.words(material.find(ItemKind.MATRIX_OPTION, part.text("option"))
                .map(option -> option.given("text"))
                .orElse(null));
    }

    private static Cell share(@Nullable Double share) {
        return share == null ? new Cell.Unknown() : new Cell.Share(share);
    }
}
