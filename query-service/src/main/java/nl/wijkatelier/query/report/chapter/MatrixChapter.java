package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Block.Paragraph;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;

/** What options scored in each round that was shown, and on which criteria. */
final class MatrixChapter implements Chapter {
    private static final Text NOT_A_DECISION = new Text(
            "Scores gaan van 1 tot en met %d. De hoogste score wint niet vanzelf: wat is afgesproken, staat bij de afspraken.",
            "Scores go from 1 to %d. The highest score does not win by itself: what was agreed is with the agreements.");
    private static final Text ROUND = new Text("Ronde %d, %d mensen", "Round %d, %d people");
    private static final Text NOT_SHOWN = new Text("Er zijn nog geen scores getoond.", "No scores were shown yet.");
    private static final Text TOTALS = new Text("Gewogen score per optie", "Weighed score of each option");
    private static final Text MEANS = new Text("Gemiddelde en spreiding", "Mean and spread");

    @Override
    public Text title() {
        return new Text("Beslismatrix", "Decision matrix");
    }

    @Override
    public List<Block> blocks(Material material) {
        var blocks = new ArrayList<Block>();
        material.all(ItemKind.MATRIX).forEach(matrix -> addMatrix(blocks, material, matrix));
        return blocks;
    }

    private static void addMatrix(List<Block> blocks, Material material, Entry matrix) {
        blocks.add(new Heading(2, matrix.given("title")));
        if (matrix.text("question") != null) {
            blocks.add(new Paragraph(matrix.given("question")));
        }
        var shown = material.of(ItemKind.SCORING_ROUND, "matrix", matrix.id()).stream()
                .filter(round -> round.says("state", "SHOWN"))
                .toList();
        blocks.add(new Paragraph(
                shown.isEmpty() ? material.say(NOT_SHOWN) : material.say(NOT_A_DECISION, matrix.whole("highest"))));
        for (var round : shown) {
            blocks.add(new Heading(3, material.say(ROUND, round.whole("number"), round.whole("people"))));
            blocks.add(totals(material, round.part("results")));
            blocks.add(means(material, round.part("results")));
        }
    }

    private static Table totals(Material material, Entry results) {
        var table = new TableDraft(material, TOTALS, Table.Use.BOTH)
                .column("Optie", "Option", 6)
                .column("Score", "Score", 3)
                .column("Deel van het gewicht dat is gescoord", "Part of the weight that was scored", 5);
        for (var total : results.parts("totals")) {
            var coverage = total.number("coverage");
            table.row(
                    option(material, total),
                    Cell.figure(total.number("total"), 2),
                    coverage == null ? new Cell.Unknown() : new Cell.Share(coverage));
        }
        return table.done();
    }

    private static Table means(Material material, Entry results) {
        var table = new TableDraft(material, MEANS, Table.Use.BOTH)
                .column("Criterium", "Criterion", 6)
                .column("Optie", "Option", 5)
                .column("Gemiddelde", "Mean", 3)
                .column("Hoe vaak 1, 2, ...", "How often 1, 2, ...", 4);
        for (var cell : results.parts("cells")) {
            table.row(
                    Cell.words(material.find(ItemKind.MATRIX_CRITERION, cell.text("criterion"))
                            .map(criterion -> criterion.given("name"))
                            .orElse(null)),
                    option(material, cell),
                    Cell.figure(cell.number("mean"), 1),
                    new Cell.Words(String.join(", ", cell.texts("spread"))));
        }
        return table.done();
    }

    private static Cell option(Material material, Entry part) {
        return Cell.words(material.find(ItemKind.MATRIX_OPTION, part.text("option"))
                .map(option -> option.given("text"))
                .orElse(null));
    }
}
