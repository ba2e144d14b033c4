package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Block.Remark;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Words;

/** What was agreed, each with its whole record, so that years later it can be told how it came about (DOMAIN.md §5). */
final class DecisionChapter implements Chapter {
    private static final Text NOT_BINDING = new Text(
            "Dit zijn afspraken in het atelier. Over het vervolg beslist wie daarvoor bevoegd is.",
            "These are agreements in the atelier. What follows is decided by who has the power to.");
    private static final Text AGREEMENTS = new Text("Afspraken", "Agreements");

    @Override
    public Text title() {
        return new Text("Afspraken in het atelier", "Agreements in the atelier");
    }

    @Override
    public List<Block> blocks(Material material) {
        var decisions = material.all(ItemKind.DECISION);
        if (decisions.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Remark(material.say(NOT_BINDING)));
        for (var decision : decisions) {
            blocks.add(new Heading(2, decision.given("title")));
            blocks.addAll(DecisionRecord.of(material, decision));
        }
        blocks.add(data(material, decisions));
        blocks.addAll(DecisionRounds.data(material, decisions));
        return blocks;
    }

    private static Table data(Material material, List<Entry> decisions) {
        var table = new TableDraft(material, AGREEMENTS, Table.Use.DATA)
                .column("Afspraak of voorstel", "Agreement or proposal", 5)
                .column("Vraag", "Question", 6)
                .column("Tekst", "Text", 8)
                .column(Words.COMPONENT_TITLE, 2)
                .column("Hoe afgesproken", "How agreed", 3)
                .column("Wat het bindt", "What it binds", 3)
                .column(Words.STATE, 3)
                .column("Vastgelegd op", "Recorded on", 2)
                .column("Waarom", "Why", 6)
                .column("Wie formeel beslist", "Who decides formally", 3)
                .column("Verwacht op", "Expected on", 2)
                .column("Formele beslissing", "Formal decision", 3)
                .column("Opnieuw bekijken op", "To be looked at again on", 2)
                .column("Wie mag dit lezen", "Who may read this", 2);
        decisions.forEach(decision -> table.row(row(material, decision)));
        return table.done();
    }

    private static List<Cell> row(Material material, Entry decision) {
        return List.of(
                Cell.words(decision.text("title")),
                Cell.words(decision.text("question")),
                Cell.words(material.find(ItemKind.PROPOSAL, decision.text("proposal"))
                        .map(proposal -> proposal.text("text"))
                        .orElse(null)),
                new Cell.Words(material.term(Words.COMPONENT, decision, "component")),
                new Cell.Words(material.term(DecisionTerms.METHOD, decision, "method")),
                new Cell.Words(material.term(DecisionTerms.MANDATE, decision, "mandate")),
                new Cell.Words(material.term(DecisionTerms.STATE, decision, "state")),
                decision.moment("decidedAt") == null ? new Cell.Nothing() : Cell.moment(decision.moment("decidedAt")),
                Cell.wordsIfAny(decision.text("rationale")),
                Cell.words(decision.text("formalBody")),
                Cell.day(decision.day("formalExpectedAt")),
                new Cell.Words(material.term(DecisionTerms.FORMAL_OUTCOME, decision, "formalOutcome")),
                decision.day("reviewAt") == null ? new Cell.Nothing() : Cell.day(decision.day("reviewAt")),
                new Cell.Words(material.term(DecisionTerms.CONFIDENTIALITY, decision, "confidentiality")));
    }
}
