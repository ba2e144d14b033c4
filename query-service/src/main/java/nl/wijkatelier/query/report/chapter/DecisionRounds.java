package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Bullets;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Block.Paragraph;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;
import org.jspecify.annotations.Nullable;

/** The rounds on a decision: how everybody stood in each, and what became of their objections. */
final class DecisionRounds {
    private static final Text ROUND = new Text("Ronde over versie %s, %s", "Round on version %s, %s");
    private static final Text ENTITLED = new Text(
            "Mochten een standpunt innemen: %d. Deden dat: %d. In de zaal: %s.",
            "Could take a position: %d. Did: %d. In the room: %s.");
    private static final Text HIDDEN = new Text(
            "De standpunten worden stil ingenomen en zijn nog niet getoond.", "Positions are taken in silence and have not been shown yet.");
    private static final Text SHOWN = new Text(
            "De standpunten zijn eerst stil ingenomen, en getoond op %s.", "Positions were first taken in silence, and shown on %s.");
    private static final Text STAND = new Text("%s (%d): %s", "%s (%d): %s");
    private static final Text REASON = new Text("%s, %s: %s", "%s, %s: %s");
    private static final Text AFTER_SHOWING = new Text("%s (na het tonen)", "%s (after showing)");
    private static final Text POSITIONS = new Text("Standpunten", "Positions");
    private static final Text OBJECTIONS = new Text("Bezwaren", "Objections");
    private static final Text OBJECTION = new Text("%s, bij versie %s: %s Stand: %s.", "%s, to version %s: %s State: %s.");
    private static final Text TEST = new Text("Getoetst: %s", "Tested: %s");
    private static final Text MET = new Text("Verwerkt in versie %s: %s", "Met in version %s: %s");

    private DecisionRounds() {}

    static List<Block> of(Material material, Entry decision) {
        var blocks = new ArrayList<Block>();
        for (var round : material.of(ItemKind.CONSENT_ROUND, "decision", decision.id())) {
            var positions = material.of(ItemKind.POSITION, "round", round.id());
            var opened = round.moment("openedAt");
            blocks.add(new Heading(3, material.say(
                    ROUND,
                    version(material, round.text("proposal")),
                    opened == null ? material.wording().unknown() : material.wording().moment(opened))));
            var shown = round.moment("shownAt");
            var hidden = round.is("silent") && shown == null;
            blocks.add(new Paragraph(material.say(
                    ENTITLED,
                    round.texts("entitled").size(),
                    hidden ? round.texts("answered").size() : positions.size(),
                    material.wording().show(Cell.count(round.whole("present"))))));
            if (hidden) {
                blocks.add(new Paragraph(material.say(HIDDEN)));
            } else if (shown != null) {
                blocks.add(new Paragraph(material.say(SHOWN, material.wording().moment(shown))));
            }
            if (!positions.isEmpty()) {
                blocks.add(new Bullets(positions(material, positions)));
            }
        }
        var objections = material.of(ItemKind.OBJECTION, "decision", decision.id());
        if (!objections.isEmpty()) {
            blocks.add(new Heading(3, material.say(OBJECTIONS)));
            blocks.add(new Bullets(objections.stream().map(each -> objection(material, each)).toList()));
        }
        return blocks;
    }

    static List<Block> data(Material material, List<Entry> decisions) {
        var positions = columns(new TableDraft(material, POSITIONS, Table.Use.DATA)
                .column("Afspraak of voorstel", "Agreement or proposal", 5)
                .column("Versie", "Version", 1));
        var objections = new TableDraft(material, OBJECTIONS, Table.Use.DATA)
                .column("Afspraak of voorstel", "Agreement or proposal", 5)
                .column("Versie", "Version", 1)
                .column("Van", "By", 4)
                .column("Bezwaar", "Objection", 7)
                .column("Stand", "State", 2)
                .column("Toets", "Test", 6)
                .column("Hoe verwerkt", "How it was met", 6);
        for (var decision : decisions) {
            var title = Cell.words(decision.text("title"));
            for (var position : material.of(ItemKind.POSITION, "decision", decision.id())) {
                var cells = new ArrayList<Cell>(List.of(title, versionCell(material, position.text("proposal"))));
                cells.addAll(cells(material, position));
                positions.row(cells);
            }
            for (var objection : material.of(ItemKind.OBJECTION, "decision", decision.id())) {
                objections.row(
                        title,
                        versionCell(material, objection.text("proposal")),
                        new Cell.Words(material.people().label(objection.text("participant"))),
                        Cell.words(objection.text("text")),
                        new Cell.Words(material.term(DecisionTerms.OBJECTION, objection, "state")),
                        Cell.words(objection.text("test")),
                        Cell.wordsIfAny(objection.text("resolution")));
            }
        }
        return List.of(positions.done(), objections.done());
    }

    private static TableDraft columns(TableDraft table) {
        return table.column("Wie", "Who", 5)
                .column("Standpunt", "Position", 4)
                .column("Reden of advies", "Reason or advice", 8);
    }

    private static List<Cell> cells(Material material, Entry position) {
        return List.of(
                new Cell.Words(who(material, position)),
                new Cell.Words(material.term(DecisionTerms.POSITION, position, "position")),
                Cell.wordsIfAny(said(material, position)));
    }

    /** Who said no more than their position stand together; each reason has a line of its own. */
    private static List<String> positions(Material material, List<Entry> positions) {
        var together = new LinkedHashMap<String, List<String>>();
        var reasons = new ArrayList<String>();
        for (var position : positions) {
            var who = who(material, position);
            var stand = material.term(DecisionTerms.POSITION, position, "position");
            var said = said(material, position);
            together.computeIfAbsent(stand, any -> new ArrayList<>()).add(who);
            if (said != null) {
                reasons.add(material.say(REASON, stand, who, said));
            }
        }
        var lines = new ArrayList<String>();
        together.forEach((stand, who) -> lines.add(material.say(STAND, stand, who.size(), String.join(", ", who))));
        lines.addAll(reasons);
        return lines;
    }

    private static String who(Material material, Entry position) {
        var who = material.people().label(position.text("participant"));
        return position.is("afterShowing") ? material.say(AFTER_SHOWING, who) : who;
    }

    /** The option that was advised and why, as far as somebody said so. */
    private static @Nullable String said(Material material, Entry position) {
        var option = material.find(ItemKind.DECISION_OPTION, position.text("option")).map(each -> each.given("text"));
        var reason = position.text("reason");
        return option.map(each -> reason == null ? each : each + ". " + reason).orElse(reason);
    }

    private static String objection(Material material, Entry objection) {
        var line = new StringBuilder(material.say(
                OBJECTION,
                material.people().label(objection.text("participant")),
                version(material, objection.text("proposal")),
                sentence(objection.given("text")),
                material.term(DecisionTerms.OBJECTION, objection, "state")));
        if (objection.text("test") != null) {
            line.append(' ').append(sentence(material.say(TEST, objection.given("test"))));
        }
        if (objection.text("resolution") != null) {
            line.append(' ').append(sentence(material.say(
                    MET, version(material, objection.text("resolvedIn")), objection.given("resolution"))));
        }
        return line.toString();
    }

    private static String sentence(String text) {
        return text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    private static String version(Material material, @Nullable String proposal) {
        return material.wording().show(versionCell(material, proposal));
    }

    private static Cell versionCell(Material material, @Nullable String proposal) {
        return Cell.count(material.find(ItemKind.PROPOSAL, proposal).map(each -> each.whole("version")).orElse(null));
    }
}
