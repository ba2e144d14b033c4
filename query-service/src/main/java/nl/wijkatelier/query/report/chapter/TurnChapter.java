package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;

/** What everybody said in turn: what they expected at the check-in, what they take along at the end. */
final class TurnChapter implements Chapter {
    private static final Text NOTHING_KEPT = new Text("niets bewaard", "nothing kept");
    private static final Text NOT_YET = new Text("nog niet aan het woord geweest", "has not spoken yet");

    @Override
    public Text title() {
        return new Text("Rondes langs iedereen", "Rounds in which everybody spoke");
    }

    @Override
    public List<Block> blocks(Material material) {
        var blocks = new ArrayList<Block>();
        var data = columns(new TableDraft(material, title(), Table.Use.DATA).column("Vraag", "Question", 6));
        for (var round : material.all(ItemKind.TURN_ROUND)) {
            blocks.add(new Heading(2, round.given("question")));
            var page = columns(new TableDraft(material, title(), Table.Use.PAGE));
            for (var who : inTurn(material, round)) {
                var name = new Cell.Words(material.people().label(who));
                var said = new Cell.Words(said(material, round, who));
                page.row(name, said);
                data.row(Cell.words(round.text("question")), name, said);
            }
            blocks.add(page.done());
        }
        data.ifAny().forEach(blocks::add);
        return blocks;
    }

    private static TableDraft columns(TableDraft table) {
        return table.column("Wie", "Who", 5).column("Wat is bewaard", "What was kept", 12);
    }

    /** In the order of the round; who spoke without being in it comes after. */
    private static Iterable<String> inTurn(Material material, Entry round) {
        var who = new LinkedHashSet<>(round.texts("order"));
        material.of(ItemKind.TURN, "round", round.id()).forEach(turn -> who.add(turn.given("participant")));
        return who;
    }

    private static String said(Material material, Entry round, String who) {
        return material.of(ItemKind.TURN, "round", round.id()).stream()
                .filter(turn -> turn.says("participant", who))
                .findFirst()
                .map(turn -> turn.text("said") == null ? material.say(NOTHING_KEPT) : turn.given("said"))
                .orElse(material.say(NOT_YET));
    }
}
