package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Fact;
import nl.wijkatelier.query.report.document.Block.Facts;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Block.Remark;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;

/** What the atelier is about, what there is in it, and which organisations took part. */
final class AtelierChapter implements Chapter {
    static final Terms ROLE = Terms.of(
            "FACILITATOR", "Begeleider", "Facilitator",
            "PARTICIPANT", "Deelnemer", "Participant",
            "OBSERVER", "Toehoorder", "Observer",
            "AUDITOR", "Onderzoeker", "Auditor");

    static final Terms STATE = Terms.of(
            "PLANNED", "Nog niet open", "Not open yet",
            "OPEN", "Open", "Open",
            "CLOSED", "Gesloten", "Closed");

    private static final Text NOT_BINDING = new Text(
            "Een afspraak in het atelier bindt het college en de raad niet. Over het vervolg beslist wie daarvoor bevoegd is.",
            "An agreement in the atelier does not bind the municipal executive or council. What follows is decided by who has the"
                    + " power to.");
    private static final Text PEOPLE = new Text("Wie meededen", "Who took part");
    private static final Text ORGANISATIONS = new Text("Deelnemers", "Participants");
    private static final Text NAMELESS = new Text(
            "Mensen staan in dit verslag met hun organisatie, niet met hun naam. Zijn er meer van een organisatie, dan staat er een"
                    + " nummer bij: wie het eerst binnenkwam is 1.",
            "People are in this report by their organisation, not by their name. Where there are more of an organisation, they have a"
                    + " number: who came in first is 1.");

    @Override
    public Text title() {
        return new Text("Over dit atelier", "About this atelier");
    }

    @Override
    public List<Block> blocks(Material material) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Facts(facts(material)));
        blocks.add(new Remark(material.say(NOT_BINDING)));
        if (!material.all(ItemKind.PARTICIPANT).isEmpty()) {
            blocks.add(new Heading(2, material.say(PEOPLE)));
            blocks.add(participants(material));
            blocks.add(new Remark(material.say(NAMELESS)));
        }
        return blocks;
    }

    private static List<Fact> facts(Material material) {
        var atelier = material.atelier();
        var facts = new ArrayList<Fact>();
        facts.add(fact(material, "Atelier", "Atelier", Cell.words(atelier.text("name"))));
        facts.add(fact(material, "Gemeente", "Municipality", Cell.words(atelier.text("municipality"))));
        facts.add(fact(material, "Wijk", "Neighbourhood", Cell.words(atelier.text("neighbourhood"))));
        facts.add(fact(material, "Stand", "State", new Cell.Words(material.term(STATE, atelier, "state"))));
        facts.add(fact(material, "Geopend", "Opened", Cell.moment(atelier.moment("openedAt"))));
        if (atelier.moment("closedAt") != null) {
            facts.add(fact(material, "Gesloten", "Closed", Cell.moment(atelier.moment("closedAt"))));
        }
        facts.addAll(origin(material));
        facts.add(fact(material, "Notities op de borden", "Notes on the boards", count(BoardChapter.notes(material).size())));
        facts.add(fact(material, "Afspraken in het atelier", "Agreements in the atelier", count(
                material.of(ItemKind.DECISION, "state", "AGREED").size())));
        facts.add(fact(material, "Vervolgacties", "Follow-up actions", count(
                material.all(ItemKind.ACTION).stream().filter(action -> !action.says("state", "WITHDRAWN")).count())));
        return facts;
    }

    /** Where it comes from, if it began with something. */
    private static List<Fact> origin(Material material) {
        var facts = new ArrayList<Fact>();
        var atelier = material.atelier();
        if (atelier.has("derivedFrom")) {
            facts.add(fact(material, "Begonnen met blauwdruk", "Began with blueprint", Cell.words(
                    atelier.part("derivedFrom").text("blueprint"))));
        }
        if (atelier.has("copiedFrom")) {
            var source = atelier.part("copiedFrom");
            facts.add(fact(material, "Kopie van", "Copy of", Cell.words(source.text("name"))));
            facts.add(fact(material, "Gekopieerd tot en met handeling", "Copied up to action", Cell.count(source.whole("revision"))));
            facts.add(fact(material, "Moment van die handeling", "Moment of that action", Cell.moment(source.moment("moment"))));
        }
        return facts;
    }

    private static Cell count(long number) {
        return new Cell.Figure(number, 0);
    }

    private static Fact fact(Material material, String dutch, String english, Cell value) {
        return new Fact(material.say(new Text(dutch, english)), value);
    }

    /** One row for each organisation and role. */
    private static Table participants(Material material) {
        var counts = new LinkedHashMap<List<String>, Integer>();
        for (var participant : material.all(ItemKind.PARTICIPANT)) {
            var organisation = material.snapshot().organisations()
                    .getOrDefault(participant.id(), material.wording().unknown());
            counts.merge(List.of(organisation, material.term(ROLE, participant, "role")), 1, Integer::sum);
        }
        var table = new TableDraft(material, ORGANISATIONS, Table.Use.BOTH)
                .column("Organisatie", "Organisation", 5)
                .column("Rol", "Role", 2)
                .column("Aantal", "Number", 1);
        counts.forEach((who, number) ->
                table.row(new Cell.Words(who.getFirst()), new Cell.Words(who.getLast()), count(number)));
        return table.done();
    }
}
