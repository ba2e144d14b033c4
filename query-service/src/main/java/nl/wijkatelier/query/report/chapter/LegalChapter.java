package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Remark;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Words;

/** What the law may ask, as far as the atelier has looked. */
final class LegalChapter implements Chapter {
    static final Terms STATE = Terms.of(
            "NOT_LOOKED_AT", "Nog niet bekeken", "Not looked at yet",
            "APPLIES", "Geldt hier", "Applies here",
            "DOES_NOT_APPLY", "Geldt hier niet", "Does not apply here",
            "TO_BE_CONFIRMED_BY_JURIST", "Te bevestigen door een jurist", "To be confirmed by a jurist");
    static final Terms MODALITY = Terms.of(
            "LAID_DOWN", "vastgesteld", "laid down",
            "INTENDED", "voornemen", "intended",
            "EXPLORED", "wordt verkend", "explored",
            "EXPLICITLY_NOT", "uitdrukkelijk niet", "explicitly not",
            "NOT_MENTIONED", "niet vermeld", "not mentioned");

    private static final Text NO_ADVICE = new Text(
            "%s, versie %s, getoetst aan de bronnen op %s. Dit is een hulpmiddel en geen juridisch advies.",
            "%s, version %s, held against its sources on %s. This is an aid and no legal advice.");

    @Override
    public Text title() {
        return new Text("Juridische vragen", "Legal questions");
    }

    @Override
    public List<Block> blocks(Material material) {
        var items = material.all(ItemKind.LEGAL_ITEM).stream()
                .sorted(Comparator.comparing(item -> Objects.requireNonNullElse(item.whole("place"), 0L)))
                .toList();
        if (items.isEmpty()) {
            return List.of();
        }
        var first = items.getFirst();
        var validOn = first.day("validOn");
        var blocks = new ArrayList<Block>();
        blocks.add(new Remark(material.say(
                NO_ADVICE,
                first.given("checklist"),
                first.given("version"),
                validOn == null ? material.wording().unknown() : material.wording().day(validOn))));
        blocks.add(table(material, items));
        return blocks;
    }

    private Table table(Material material, List<Entry> items) {
        var table = new TableDraft(material, title(), Table.Use.BOTH)
                .column("Wet", "Law", 4)
                .column("Vraag", "Question", 7)
                .column(Words.STATE, 4)
                .column("Hoe vast", "How firm", 3)
                .column("Notitie", "Note", 6)
                .column("Bron", "Source", 4);
        for (var item : items) {
            var modality = item.text("modality");
            table.row(
                    Cell.words(item.text("law")),
                    Cell.words(material.shipped(item, "question")),
                    new Cell.Words(material.term(STATE, item, "state")),
                    modality == null ? new Cell.Nothing() : new Cell.Words(material.say(MODALITY.of(modality))),
                    Cell.wordsIfAny(item.text("note")),
                    Cell.words(item.text("source")));
        }
        return table.done();
    }
}
