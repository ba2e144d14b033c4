package nl.wijkatelier.query.report.chapter;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Words;
import org.jspecify.annotations.Nullable;

/** What was put aside to be talked about later, and what became of it. */
final class ParkingChapter implements Chapter {
    static final Terms STATE = Terms.of(
            "PARKED", "Geparkeerd", "Parked",
            "TAKEN_UP", "Opgepakt", "Taken up",
            "DROPPED", "Vervallen", "Dropped");

    private static final Text ON_AGENDA = new Text("Agenda: %s", "Agenda: %s");
    private static final Text IN_DECISION = new Text("Afspraak: %s", "Agreement: %s");
    private static final Text IN_ACTION = new Text("Actie: %s", "Action: %s");
    private static final Text GONE = new Text("staat er niet meer", "no longer there");

    @Override
    public Text title() {
        return new Text("Parkeerplaats", "Parking lot");
    }

    @Override
    public List<Block> blocks(Material material) {
        var table = new TableDraft(material, title(), Table.Use.BOTH)
                .column("Onderwerp", "Topic", 8)
                .column("Van", "By", 5)
                .column("Sinds", "Since", 3)
                .column(Words.STATE, 3)
                .column("Waar of waarom", "Where or why", 7);
        for (var topic : material.all(ItemKind.PARKED_TOPIC)) {
            table.row(
                    Cell.words(topic.text("text")),
                    new Cell.Words(material.people().label(topic.text("parkedBy"))),
                    material.dayOf(topic.moment("parkedAt")),
                    new Cell.Words(material.term(STATE, topic, "state")),
                    Cell.wordsIfAny(whereOrWhy(material, topic)));
        }
        return table.ifAny().toList();
    }

    private static @Nullable String whereOrWhy(Material material, Entry topic) {
        if (topic.text("droppedBecause") != null) {
            return topic.text("droppedBecause");
        }
        if (topic.text("agendaItem") != null) {
            return material.say(ON_AGENDA, material.find(ItemKind.AGENDA_ITEM, topic.text("agendaItem"))
                    .map(item -> Agenda.name(material, item))
                    .orElse(material.say(GONE)));
        }
        if (topic.text("decision") != null) {
            return material.say(IN_DECISION, titled(material, ItemKind.DECISION, topic.text("decision")));
        }
        return topic.text("action") == null
                ? topic.text("elsewhere")
                : material.say(IN_ACTION, titled(material, ItemKind.ACTION, topic.text("action")));
    }

    private static String titled(Material material, ItemKind kind, @Nullable String id) {
        return material.find(kind, id).map(found -> found.given("title")).orElse(material.say(GONE));
    }
}
