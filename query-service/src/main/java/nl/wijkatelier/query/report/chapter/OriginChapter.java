package nl.wijkatelier.query.report.chapter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Words;

/** What notes led to: key ideas that came forth from them, and hurdles, steps and actions that were made of them. */
final class OriginChapter implements Chapter {
    private static final Text KEY_IDEAS = new Text("Kernideeën", "Key ideas");
    private static final Text OUTCOMES = new Text("Wat er van notities is gemaakt", "What was made of notes");
    private static final Text GONE = new Text(
            "een notitie die weg is, of niet voor iedereen", "a note that is gone, or not for everybody");

    @Override
    public Text title() {
        return new Text("Van notitie tot uitkomst", "From note to outcome");
    }

    @Override
    public List<Block> blocks(Material material) {
        return Stream.concat(keyIdeas(material).underItsName(2), outcomes(material).underItsName(2)).toList();
    }

    private static TableDraft keyIdeas(Material material) {
        var table = new TableDraft(material, KEY_IDEAS, Table.Use.BOTH)
                .column("Kernidee", "Key idea", 6)
                .column("Bord", "Board", 4)
                .column("Komt voort uit", "Came forth from", 12);
        for (var note : BoardChapter.notes(material)) {
            if (!note.texts("sources").isEmpty()) {
                table.row(
                        Cell.words(note.text("text")),
                        Cell.words(material.find(ItemKind.BOARD, note.text("board"))
                                .map(board -> board.given("title"))
                                .orElse(null)),
                        new Cell.Words(texts(material, note.texts("sources"))));
            }
        }
        return table;
    }

    private static TableDraft outcomes(Material material) {
        var kinds = new LinkedHashMap<ItemKind, Text>();
        kinds.put(ItemKind.HURDLE, new Text("Hobbel", "Hurdle"));
        kinds.put(ItemKind.PROCESS_STEP, new Text("Processtap", "Process step"));
        kinds.put(ItemKind.ACTION, new Text("Actie", "Action"));
        var table = new TableDraft(material, OUTCOMES, Table.Use.BOTH)
                .column("Uitkomst", "Outcome", 6)
                .column(Words.KIND, 4)
                .column("Uit welke notities", "From which notes", 12);
        kinds.forEach((kind, name) -> material.all(kind).stream()
                .filter(outcome -> !outcome.texts("notes").isEmpty())
                .forEach(outcome -> table.row(
                        Cell.words(outcome.text("title")),
                        new Cell.Words(material.say(name)),
                        new Cell.Words(texts(material, outcome.texts("notes"))))));
        return table;
    }

    private static String texts(Material material, List<String> notes) {
        return notes.stream()
                .map(id -> material.find(ItemKind.NOTE, id)
                        .filter(BoardChapter::isReadable)
                        .map(note -> note.given("text"))
                        .orElse(material.say(GONE)))
                .collect(Collectors.joining("\n"));
    }
}
