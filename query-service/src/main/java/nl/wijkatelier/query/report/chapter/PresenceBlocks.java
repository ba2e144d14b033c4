package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Block.Paragraph;
import nl.wijkatelier.query.report.document.Block.Remark;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;

/**
 * Which stakeholders were there, who spoke for whom (DOMAIN.md §3), and, for who may read it, how each stands towards the plans: a
 * plan that nobody was against looks different once it shows who was not asked.
 */
final class PresenceBlocks {
    static final Terms PRESENCE = Terms.of(
            "PRESENT", "Aanwezig", "Present",
            "REPRESENTED", "Vertegenwoordigd", "Represented",
            "ABSENT", "Afwezig", "Absent");

    static final Terms ATTITUDE = Terms.of(
            "STRONGLY_AGAINST", "Sterk tegen", "Strongly against",
            "AGAINST", "Tegen", "Against",
            "NEUTRAL", "Neutraal", "Neutral",
            "IN_FAVOUR", "Voor", "In favour",
            "STRONGLY_IN_FAVOUR", "Sterk voor", "Strongly in favour");

    static final Text IN_THE_ATELIER = new Text("In het atelier", "In the atelier");
    static final Text STANDS = new Text("Houding", "Attitude");

    private static final Text TITLE = new Text("Aanwezigheid en houding", "Presence and attitude");
    private static final Text PRESENCE_ALONE = new Text("Aanwezigheid", "Presence");
    private static final Text ABSENT = new Text("Afwezig waren: %s.", "Absent were: %s.");
    private static final Text REPRESENTED = new Text("Vertegenwoordigd waren: %s.", "Represented were: %s.");
    private static final Text SPOKEN_FOR = new Text("%s spreekt namens hen", "%s speaks for them");
    private static final Text EXPLANATION = new Text(
            "Houding is hoe het atelier inschat dat een partij tegenover de plannen staat. Dat is intern: in een openbaar verslag"
                    + " staat het niet.",
            "Attitude is how the atelier judges that a party stands towards the plans. That is internal: it is not in a public report.");
    private static final Text LEFT_OUT = new Text(
            "Hoe partijen tegenover de plannen staan, is intern. Daarom staat het niet in dit verslag.",
            "How parties stand towards the plans is internal. It is not in this report for that reason.");

    private final Material material;
    private final boolean withAttitude;

    PresenceBlocks(Material material) {
        this.material = material;
        this.withAttitude = material.snapshot().readers().mayReadAttitudes();
    }

    List<Block> of(List<Entry> parties) {
        var blocks = new ArrayList<Block>();
        if (parties.stream().anyMatch(party -> party.has("presence") || party.has("attitude"))) {
            blocks.add(new Heading(2, material.say(withAttitude ? TITLE : PRESENCE_ALONE)));
            listed(blocks, ABSENT, parties, "ABSENT");
            listed(blocks, REPRESENTED, parties, "REPRESENTED");
            if (withAttitude) {
                blocks.add(new Remark(material.say(EXPLANATION)));
            }
            blocks.add(table(parties));
        }
        if (material.snapshot().withheld().attitudes() > 0) {
            blocks.add(new Remark(material.say(LEFT_OUT)));
        }
        return blocks;
    }

    private void listed(List<Block> blocks, Text sentence, List<Entry> parties, String presence) {
        var names = parties.stream()
                .filter(party -> party.says("presence", presence))
                .map(this::named)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            blocks.add(new Paragraph(material.say(sentence, names)));
        }
    }

    private String named(Entry party) {
        return material.find(ItemKind.STAKEHOLDER, party.text("representedBy"))
                .map(other -> party.given("name") + " (" + material.say(SPOKEN_FOR, other.given("name")) + ")")
                .orElse(party.given("name"));
    }

    private Table table(List<Entry> parties) {
        var table = new TableDraft(material, TITLE, Table.Use.PAGE).column("Partij", "Party", 4).column(IN_THE_ATELIER, 4);
        if (withAttitude) {
            table.column(STANDS, 2);
        }
        for (var party : parties) {
            var row = new ArrayList<Cell>();
            row.add(Cell.words(party.text("name")));
            row.add(presence(party));
            if (withAttitude) {
                row.add(attitude(party));
            }
            table.row(row);
        }
        return table.done();
    }

    Cell presence(Entry party) {
        var spokesperson = material.find(ItemKind.STAKEHOLDER, party.text("representedBy"));
        return new Cell.Words(spokesperson
                .map(other -> material.say(SPOKEN_FOR, other.given("name")))
                .orElseGet(() -> material.term(PRESENCE, party, "presence")));
    }

    Cell attitude(Entry party) {
        return new Cell.Words(material.term(ATTITUDE, party, "attitude"));
    }
}
