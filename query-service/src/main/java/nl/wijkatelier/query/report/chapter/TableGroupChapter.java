package nl.wijkatelier.query.report.chapter;

import java.util.List;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Paragraph;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;

/** Who sat together. A table that was dissolved leaves nothing behind, so it is the last division that is told. */
final class TableGroupChapter implements Chapter {
    private static final Text LAST = new Text("Dit is de laatste indeling.", "This is the last division.");

    @Override
    public Text title() {
        return new Text("Tafels", "Tables");
    }

    @Override
    public List<Block> blocks(Material material) {
        var groups = material.all(ItemKind.TABLE_GROUP);
        if (groups.isEmpty()) {
            return List.of();
        }
        var table = new TableDraft(material, title(), Table.Use.BOTH)
                .column("Tafel", "Table", 4)
                .column("Wie", "Who", 12);
        for (var group : groups) {
            var people = material.of(ItemKind.SEAT, "tableGroup", group.id()).stream()
                    .map(seat -> material.people().label(seat.id()))
                    .collect(Collectors.joining("\n"));
            table.row(Cell.words(group.text("name")), Cell.wordsIfAny(people));
        }
        return List.of(new Paragraph(material.say(LAST)), table.done());
    }
}
