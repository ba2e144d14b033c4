package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Bullets;
import nl.wijkatelier.query.report.document.Block.Fact;
import nl.wijkatelier.query.report.document.Block.Facts;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Words;

/** What the atelier was asked for. What it costs is in the quotation, which is a paper of its own. */
final class IntakeChapter implements Chapter {
    static final Terms ENTRY_KIND = Terms.of(
            "GOAL", "Doelen", "Goals",
            "QUESTION", "Vragen", "Questions",
            "DELIVERABLE", "Op te leveren producten", "Deliverables",
            "SUCCESS_CRITERION", "Wanneer is het geslaagd", "Success criteria",
            "CONSTRAINT", "Kaders", "Constraints",
            "CANDIDATE_NEIGHBOURHOOD", "Wijken om uit te kiezen", "Candidate neighbourhoods");

    private static final Text OCCASION = new Text("Aanleiding", "Occasion");
    private static final Text STARTING_POINT = new Text("Uitgangssituatie", "Starting point");
    private static final Text HELD_ON = new Text("Gesprek gehouden op", "Conversation held on");
    private static final Text ATTENDEES = new Text("Wie erbij moet zijn", "Who must attend");
    private static final Text WEIGHTS = new Text("Weging van de onderdelen", "Weight of the components");
    private static final Text REQUIRED = new Text("moet erbij zijn", "must be there");
    private static final Text WELCOME = new Text("is welkom", "is welcome");
    private static final Text LEFT_OUT = new Text("Weggelaten: %s", "Left out: %s");
    private static final double QUARTERS = 4;

    @Override
    public Text title() {
        return new Text("Intake", "Intake");
    }

    @Override
    public List<Block> blocks(Material material) {
        var blocks = new ArrayList<Block>();
        material.all(ItemKind.INTAKE).forEach(intake -> blocks.add(new Facts(List.of(
                new Fact(material.say(OCCASION), Cell.words(intake.text("occasion"))),
                new Fact(material.say(STARTING_POINT), Cell.words(intake.text("startingPoint"))),
                new Fact(material.say(HELD_ON), Cell.day(intake.day("heldOn")))))));
        ENTRY_KIND.values().forEach(kind -> addEntries(blocks, material, kind));
        attendees(material).underItsName(2).forEach(blocks::add);
        weights(material).underItsName(2).forEach(blocks::add);
        return blocks;
    }

    private static void addEntries(List<Block> blocks, Material material, String kind) {
        var entries = material.of(ItemKind.INTAKE_ENTRY, "kind", kind).stream()
                .sorted(Comparator.comparing(entry -> Objects.requireNonNullElse(entry.whole("position"), 0L)))
                .map(entry -> entry.given("text"))
                .toList();
        if (!entries.isEmpty()) {
            blocks.add(new Heading(2, material.say(ENTRY_KIND.of(kind))));
            blocks.add(new Bullets(entries));
        }
    }

    private static TableDraft attendees(Material material) {
        var table = new TableDraft(material, ATTENDEES, Table.Use.BOTH)
                .column("Wie", "Who", 6)
                .column("Hoe nodig", "How needed", 4)
                .column("Wie spreekt ervoor", "Who speaks for them", 6);
        for (var attendee : material.all(ItemKind.ATTENDEE)) {
            var speaker = material.find(ItemKind.ATTENDEE, attendee.text("representedBy"));
            table.row(
                    new Cell.Words(name(material, attendee)),
                    new Cell.Words(material.say(attendee.is("required") ? REQUIRED : WELCOME)),
                    Cell.wordsIfAny(speaker.map(it -> name(material, it)).orElse(null)));
        }
        return table;
    }

    private static String name(Material material, Entry attendee) {
        if (attendee.text("stakeholder") != null) {
            return material.party(attendee.text("stakeholder"));
        }
        var name = attendee.text("name");
        return name == null ? material.term(StakeholderChapter.TYPE, attendee, "kind") : name;
    }

    private static TableDraft weights(Material material) {
        var table = new TableDraft(material, WEIGHTS, Table.Use.BOTH)
                .column(Words.COMPONENT_TITLE, 4)
                .column("Weging", "Weight", 3)
                .column("Opmerking", "Remark", 8);
        for (var weight : material.all(ItemKind.WEIGHT)) {
            var reason = weight.text("reason");
            var quarters = weight.number("quarters");
            table.row(
                    new Cell.Words(material.say(Words.COMPONENT.of(weight.id()))),
                    reason == null ? Cell.figure(quarters == null ? null : quarters / QUARTERS, 2) : new Cell.Nothing(),
                    Cell.wordsIfAny(reason == null ? null : material.say(LEFT_OUT, reason)));
        }
        return table;
    }
}
