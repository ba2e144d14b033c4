package nl.wijkatelier.query.report.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Bullets;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Block.Paragraph;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Wording;
import nl.wijkatelier.query.report.wording.Words;

/** For who reads no further: what was agreed and what was not, what is unknown or open, and what comes first. */
final class SummaryChapter implements Chapter {
    private static final int SHOWN = 6;

    private static final Text AGREED = new Text("Wat is afgesproken", "What was agreed");
    private static final Text NOTHING_AGREED = new Text("Er is nog niets afgesproken.", "Nothing was agreed yet.");
    private static final Text AND_TEXT = new Text("%s\n%s", "%s\n%s");
    private static final Text MINORITY =
            new Text("Een minderheid ziet het anders; dat staat bij de afspraak.", "A minority sees it otherwise; it is with the agreement.");
    private static final Text EXPECTED = new Text("verwacht op %s", "expected on %s");
    private static final Text OUTCOME = new Text("%s, %s", "%s, %s");
    private static final Text NOT_AGREED = new Text("Waarover nog geen afspraak is", "On what there is no agreement yet");
    private static final Text STATE = new Text("%s: %s", "%s: %s");
    private static final Text OPEN = new Text("Wat nog onbekend of open is", "What is still unknown or open");
    private static final Text LATE = new Text("Wat al klaar had moeten zijn", "What should have been done by now");
    private static final Text MORE = new Text("En nog %d; die staan op de routemap.", "And %d more; they are on the route map.");
    private static final Text FIRST = new Text("Wat als eerste komt", "What comes first");

    @Override
    public Text title() {
        return new Text("In het kort", "In brief");
    }

    @Override
    public List<Block> blocks(Material material) {
        var today = LocalDate.ofInstant(material.snapshot().at(), Wording.ZONE);
        return Stream.of(
                        agreed(material),
                        notAgreed(material),
                        open(material),
                        route(material, LATE, milestone -> isLate(milestone, today)),
                        route(material, FIRST, milestone -> isToCome(milestone, today)))
                .flatMap(blocks -> blocks)
                .toList();
    }

    private static Stream<Block> agreed(Material material) {
        if (material.all(ItemKind.DECISION).isEmpty()) {
            return Stream.empty();
        }
        var table = new TableDraft(material, AGREED, Table.Use.PAGE)
                .column("Afspraak in het atelier", "Agreement in the atelier", 9)
                .column("Hoe afgesproken", "How agreed", 4)
                .column("Wie formeel beslist", "Who decides formally", 4)
                .column("Formele beslissing", "Formal decision", 4);
        material.of(ItemKind.DECISION, "state", "AGREED").stream()
                .sorted(Comparator.comparing(decision -> decision.given("decidedAt")))
                .forEach(decision -> table.row(
                        new Cell.Words(contents(material, decision)),
                        new Cell.Words(material.term(DecisionTerms.METHOD, decision, "method")),
                        Cell.words(decision.text("formalBody")),
                        formal(material, decision)));
        var rows = table.underItsName(2).toList();
        return rows.isEmpty()
                ? Stream.of(new Heading(2, material.say(AGREED)), new Paragraph(material.say(NOTHING_AGREED)))
                : rows.stream();
    }

    private static String contents(Material material, Entry decision) {
        var text = material.find(ItemKind.PROPOSAL, decision.text("proposal")).map(proposal -> proposal.given("text")).orElse("");
        var contents = text.isEmpty() ? decision.given("title") : material.say(AND_TEXT, decision.given("title"), text);
        return decision.text("minorityView") == null ? contents : material.say(AND_TEXT, contents, material.say(MINORITY));
    }

    private static Cell formal(Material material, Entry decision) {
        var decided = decision.day("formalDecidedAt");
        if (decided != null) {
            var outcome = material.term(DecisionTerms.FORMAL_OUTCOME, decision, "formalOutcome");
            return new Cell.Words(material.say(OUTCOME, outcome, material.wording().day(decided)));
        }
        var expected = decision.day("formalExpectedAt");
        return expected == null ? new Cell.Unknown() : new Cell.Words(material.say(EXPECTED, material.wording().day(expected)));
    }

    private static Stream<Block> notAgreed(Material material) {
        var lines = new ArrayList<String>();
        for (var decision : material.all(ItemKind.DECISION)) {
            if (!decision.says("state", "AGREED") && !decision.says("state", "SUPERSEDED")) {
                lines.add(material.say(STATE, decision.given("title"), material.term(DecisionTerms.STATE, decision, "state")));
            }
        }
        return lines.isEmpty() ? Stream.empty() : Stream.of(new Heading(2, material.say(NOT_AGREED)), new Bullets(lines));
    }

    private static Stream<Block> open(Material material) {
        var table = new TableDraft(material, OPEN, Table.Use.PAGE)
                .column("Wat", "What", 9)
                .column("Aantal", "Number", 2)
                .column("Van de", "Out of", 2)
                .column("Hoofdstuk", "Chapter", 5);
        for (var point : OpenPoints.of(material)) {
            table.row(
                    new Cell.Words(material.say(point.what())),
                    Cell.count(point.number()),
                    Cell.count(point.of()),
                    new Cell.Words(material.say(point.chapter())));
        }
        return table.underItsName(2);
    }

    private static Stream<Block> route(Material material, Text name, Predicate<RouteMilestone> chosen) {
        var table = new TableDraft(material, name, Table.Use.PAGE)
                .column("Dag", "Day", 3)
                .column(Words.KIND, 5)
                .column("Wat", "What", 9)
                .column("Wie", "Who", 6);
        var all = RouteMilestones.of(material).stream().filter(chosen).toList();
        all.stream().limit(SHOWN).forEach(milestone -> table.row(
                Cell.day(milestone.day()),
                new Cell.Words(material.say(milestone.what())),
                Cell.wordsIfAny(milestone.title()),
                Cell.wordsIfAny(milestone.who())));
        var more = all.size() - SHOWN;
        return more > 0
                ? Stream.concat(table.underItsName(2), Stream.of(new Paragraph(material.say(MORE, more))))
                : table.underItsName(2);
    }

    private static boolean isLate(RouteMilestone milestone, LocalDate today) {
        return milestone.day() != null && milestone.day().isBefore(today) && Boolean.FALSE.equals(milestone.done());
    }

    private static boolean isToCome(RouteMilestone milestone, LocalDate today) {
        return milestone.day() != null && !milestone.day().isBefore(today) && !Boolean.TRUE.equals(milestone.done());
    }
}
