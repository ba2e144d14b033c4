package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Paragraph;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Words;

/** How close each party is to what is decided, how close it wants to be, and how close it should be (DOMAIN.md §4). */
final class RingChapter implements Chapter {
    /** From the inside to the outside. */
    static final Terms RING = Terms.of(
            "CO_DECIDE", "Meebeslissen", "Co-deciding",
            "CO_WORK", "Meewerken", "Working along",
            "CO_THINK", "Meedenken", "Thinking along",
            "BE_INFORMED", "Meeweten", "Being informed");

    private static final List<String> INWARDS = List.of("BE_INFORMED", "CO_THINK", "CO_WORK", "CO_DECIDE");
    private static final Text EXPLANATION = new Text(
            "Van binnen naar buiten: meebeslissen, meewerken, meedenken, meeweten. Wat nog niet is ingevuld, is onbekend.",
            "From the inside to the outside: co-deciding, working along, thinking along, being informed. What was not filled in yet"
                    + " is unknown.");
    private static final Text CLOSER = new Text("Moet dichterbij, ringen: %d", "Should come closer, rings: %d");
    private static final Text FURTHER = new Text("Mag verder weg, ringen: %d", "May go further away, rings: %d");
    private static final Text OTHER_WISH = new Text("Wil zelf iets anders", "Wants something else itself");

    @Override
    public Text title() {
        return new Text("Ringen van invloed", "Rings of influence");
    }

    @Override
    public List<Block> blocks(Material material) {
        if (material.all(ItemKind.RING).isEmpty()) {
            return List.of();
        }
        var table = new TableDraft(material, title(), Table.Use.BOTH)
                .column("Partij", "Party", 6)
                .column("Nu", "Now", 3)
                .column("Wil de partij zelf", "Wished by the party", 3)
                .column("Gewenst", "Desired", 3)
                .column("Verschil", "Difference", 5);
        for (var party : material.all(ItemKind.STAKEHOLDER)) {
            var places = material.find(ItemKind.RING, party.id()).orElse(Entry.NOTHING);
            table.row(
                    Cell.words(party.text("name")),
                    ring(material, places, "actual"),
                    ring(material, places, "wished"),
                    ring(material, places, "desired"),
                    difference(material, places));
        }
        return List.of(new Paragraph(material.say(EXPLANATION)), table.done());
    }

    private static Cell ring(Material material, Entry places, String analysis) {
        return new Cell.Words(material.term(RING, places, analysis));
    }

    /** Of what is not known nothing is said: neither that there is a difference, nor that there is none. */
    private static Cell difference(Material material, Entry places) {
        var actual = places.text("actual");
        var desired = places.text("desired");
        var wished = places.text("wished");
        var lines = new ArrayList<String>();
        if (actual != null && desired != null && !actual.equals(desired)) {
            var rings = INWARDS.indexOf(desired) - INWARDS.indexOf(actual);
            lines.add(material.say(rings > 0 ? CLOSER : FURTHER, Math.abs(rings)));
        }
        if (wished != null && desired != null && !wished.equals(desired)) {
            lines.add(material.say(OTHER_WISH));
        }
        if (!lines.isEmpty()) {
            return new Cell.Words(String.join("\n", lines));
        }
        return actual == null || desired == null ? new Cell.Unknown() : new Cell.Words(material.say(Words.NONE));
    }
}
